/**
 * The end of a placement (rule R29): what is asked of whom, and what is done. Owns no table: it reads conventions and
 * evaluation sheets.
 */
package org.entstage.evaluation.fin;
