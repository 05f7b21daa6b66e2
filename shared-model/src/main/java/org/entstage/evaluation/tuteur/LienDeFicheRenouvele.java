package org.entstage.evaluation.tuteur;

import org.entstage.lien.LienEmis;

/**
 * Somebody is sent another link to his sheet: he asked for it on the page of one that was too old, or the staff sends it.
 * Its secret is known now and never again: who listens writes it into the mail and nowhere else.
 *
 * @param fiche id of the sheet
 */
public record LienDeFicheRenouvele(long fiche, LienEmis lien) {}
