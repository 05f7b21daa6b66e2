package org.entstage.circuit;

/** What has steps of its own; what sets none has those of an ordinary convention. */
public enum TypeCircuit {
    CONVENTION,
    /** A placement during a césure (D611-16). */
    CESURE,
    /** Continuing education, outside chapter IV (L124-1 al. 2). */
    FORMATION_CONTINUE,
    /** A host outside France (L124-20). */
    ETRANGER,
    /** A change of a validated convention. */
    AVENANT,
    /** An offer of a placement or a job. */
    OFFRE(Dossier.OFFRE);

    private final Dossier dossier;

    TypeCircuit() {
        this(Dossier.CONVENTION);
    }

    TypeCircuit(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Whose kinds of steps it has. */
    public Dossier dossier() {
        return dossier;
    }

    /** The steps that hold where nobody set any; null where those of an ordinary convention do. */
    public Circuit livre() {
        return switch (this) {
            case CONVENTION -> Circuit.LIVRE;
            case OFFRE -> Circuit.LIVRE_OFFRE;
            case CESURE, FORMATION_CONTINUE, ETRANGER, AVENANT -> null;
        };
    }
}
