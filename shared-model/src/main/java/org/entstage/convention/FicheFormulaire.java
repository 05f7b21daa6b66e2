package org.entstage.convention;

import org.entstage.convention.document.formulaire.LigneFormulaire;

/**
 * The host's own form of a convention, for one reader.
 *
 * @param present null when what the product prints is used
 * @param ouvert whether he may give one now, or take it away
 */
public record FicheFormulaire(LigneFormulaire present, boolean ouvert) {}
