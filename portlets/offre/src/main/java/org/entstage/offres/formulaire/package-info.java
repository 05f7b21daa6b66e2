/** The form in which an offer is written, by its company and by the staff alike. Owns no table. */
package org.entstage.offres.formulaire;
