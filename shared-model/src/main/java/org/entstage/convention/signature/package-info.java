/**
 * Who signed a convention or an avenant, when and how: on paper, electronically or elsewhere, in any mixture. Each version
 * of what is signed has its own dossier; one that is closed stays readable. Owns the tables {@code signature_dossier}, {@code
 * signature_partie}, {@code signature_demande} and {@code signature_fichier}.
 */
package org.entstage.convention.signature;
