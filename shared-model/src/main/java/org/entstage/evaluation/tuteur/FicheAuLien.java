package org.entstage.evaluation.tuteur;

import org.entstage.convention.StageAEvaluer;
import org.entstage.evaluation.fiche.FicheEvaluation;

/** A sheet with its placement. */
public record FicheAuLien(FicheEvaluation fiche, StageAEvaluer stage) {}
