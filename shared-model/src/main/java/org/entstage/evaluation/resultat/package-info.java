/**
 * What answers add up to. Each sheet that is handed in leaves one narrow row of what it answered ({@link
 * org.entstage.evaluation.resultat.Empreinte}); results are counted from these rows. What of it may be shown is decided in
 * one place: {@link org.entstage.evaluation.resultat.Confidentialite}.
 */
package org.entstage.evaluation.resultat;
