/** What answers add up to, for the staff. Owns no table. */
package org.entstage.evaluations.resultat;
