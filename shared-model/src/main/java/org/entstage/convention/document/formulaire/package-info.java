/**
 * The host's own form of a convention, which takes the place of what the product prints, after the staff has found the
 * fifteen mentions of D124-4 in it. Table: {@code formulaire_accueil}; the bytes stand in {@link org.entstage.fichier}.
 */
package org.entstage.convention.document.formulaire;
