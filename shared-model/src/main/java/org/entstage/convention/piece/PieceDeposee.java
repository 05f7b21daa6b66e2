package org.entstage.convention.piece;

import org.entstage.convention.AvisDeConvention;
import org.entstage.nomenclature.Valeur;

/** The student of a convention that the staff has handed a document in. */
public record PieceDeposee(AvisDeConvention avis, Valeur piece) {}
