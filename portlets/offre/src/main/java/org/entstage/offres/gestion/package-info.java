/** Offers that staff look after. Owns no table. */
package org.entstage.offres.gestion;
