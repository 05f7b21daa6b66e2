/** A student applies for offers and follows what becomes of it. Owns no table. */
package org.entstage.offres.candidature;
