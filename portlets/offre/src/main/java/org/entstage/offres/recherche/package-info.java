/** Published offers, for students. Owns no table. */
package org.entstage.offres.recherche;
