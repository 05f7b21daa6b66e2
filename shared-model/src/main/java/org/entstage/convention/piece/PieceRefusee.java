package org.entstage.convention.piece;

import org.entstage.convention.AvisDeConvention;
import org.entstage.nomenclature.Valeur;

/** The staff does not accept a document; its student is to hand another one in. */
public record PieceRefusee(AvisDeConvention avis, Valeur piece, String motif) {}
