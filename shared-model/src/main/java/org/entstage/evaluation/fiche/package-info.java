/**
 * Answer sheets: what one person is asked about one placement, and what he answers. A sheet is opened by a campaign, by the
 * staff or by who owes it; answers are kept as a draft while they are written, and become rows when they are validated. Who
 * sees what is said in {@link org.entstage.evaluation.fiche.DroitsSurFiche}. Others listen to the events published here.
 * Tables: {@code fiche_evaluation}, {@code reponse_evaluation}.
 */
package org.entstage.evaluation.fiche;
