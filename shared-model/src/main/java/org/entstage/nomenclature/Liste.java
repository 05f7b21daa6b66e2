package org.entstage.nomenclature;

/** The lists of values that the application knows; the names are stored with the values: renaming one needs a migration. */
public enum Liste {
    TYPE_CONVENTION,
    THEME,
    ORIGINE_STAGE,
    TEMPS_TRAVAIL,
    MODE_PAIEMENT,
    BASE_MONTANT,
    UNITE_MONTANT,
    VALIDATION,
    NATURE_TRAVAIL,
    TYPE_STRUCTURE,
    /** Second level of INSEE's "catégories juridiques". */
    FORME_JURIDIQUE,
    /** Codes of the register Sirene. */
    EFFECTIF,
    NIVEAU_FORMATION,
    NIVEAU_RNCP,
    TYPE_OFFRE,
    TYPE_CONTRAT,
    LANGUE_CONVENTION,
    CONFIDENTIALITE,
    REGIME_MALADIE,
    MOTIF_AVENANT,
    CIVILITE,
    /** Documents that may be asked of a student. */
    PIECE
}
