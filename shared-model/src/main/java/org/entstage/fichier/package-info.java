/**
 * Files that are kept for people: frozen documents, proofs, scans, signed files. A feature keeps the opaque key in its own
 * row and says there whose the file is; this room keeps bytes, in the table {@code fichier} or in the folder of the
 * setting {@code fichiers.dossier}.
 */
package org.entstage.fichier;
