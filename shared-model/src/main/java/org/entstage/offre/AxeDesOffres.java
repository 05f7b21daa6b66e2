package org.entstage.offre;

import org.entstage.nomenclature.Liste;

/** By what offers are counted. */
public enum AxeDesOffres {
    ETAT,
    /** Calendar year in which the teaching year begins. */
    ANNEE,
    CENTRE,
    TYPE(Liste.TYPE_OFFRE),
    CONTRAT(Liste.TYPE_CONTRAT),
    DOMAINE(Liste.THEME),
    /** Levels that are welcome, as one text. */
    NIVEAU,
    STRUCTURE,
    TYPE_STRUCTURE(Liste.TYPE_STRUCTURE),
    EFFECTIF(Liste.EFFECTIF),
    REGION,
    DEPARTEMENT,
    PAYS,
    /** Whether it was filled by a student of this institution; nothing unless it is filled. */
    POURVUE,
    REMUNEREE,
    /** Whether the company wrote it itself. */
    DEPOSANT;

    private final Liste liste;

    AxeDesOffres() {
        this(null);
    }

    AxeDesOffres(Liste liste) {
        this.liste = liste;
    }

    /** The list that its values are codes of; null for what is no code. */
    public Liste liste() {
        return liste;
    }
}
