/**
 * The form of an answer sheet, the same in a portlet, on the tutor's page and in the preview of who writes it: what is drawn
 * and what comes back. Template: {@code reponse/formulaire}. Owns no table.
 */
package org.entstage.evaluations.formulaire;
