/**
 * Sheets as the staff follows them: who has answered, who has not, until when; what may be done with one. Owns no table.
 */
package org.entstage.evaluation.suivi;
