/** Sheets as the staff follows them: the list, one of them, and what may be done with it. Owns no table. */
package org.entstage.evaluations.suivi;
