package org.entstage.circuit;

import java.util.Objects;

/**
 * One step.
 *
 * @param rang place, from 1; steps of the same place go on at the same time
 * @param personne account of the one person who does it, null for whoever is {@code qui}
 * @param requise whether the next ones wait for it
 */
public record EtapeCircuit(
        int rang, NatureEtape nature, Intervenant qui, String personne, boolean requise, Delais delais) {

    /** An account fits into the text of a circuit when it has only these characters. */
    static final String COMPTE = "[A-Za-z0-9._\\-]{1,60}";

    public EtapeCircuit {
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(qui, "qui");
        Objects.requireNonNull(delais, "delais");
    }

    /** A step of whoever is asked, without a delay. */
    public EtapeCircuit(int rang, NatureEtape nature, Intervenant qui, boolean requise) {
        this(rang, nature, qui, null, requise, Delais.AUCUN);
    }

    /** A required step of who usually does it. */
    public static EtapeCircuit requise(int rang, NatureEtape nature) {
        return new EtapeCircuit(rang, nature, nature.intervenants().get(0), true);
    }

    EtapeCircuit auRang(int autre) {
        return new EtapeCircuit(autre, nature, qui, personne, requise, delais);
    }

    /** Whether only staff may be named for it: the others are known from the convention. */
    boolean nommable() {
        return switch (qui) {
            case ETUDIANT, REPRESENTANT_LEGAL, ACCUEIL, TUTEUR, REFERENT, SIGNATAIRE -> false;
            case RESPONSABLE_FORMATION, RESPONSABLE_COMPOSANTE, CENTRE, SERVICE_DES_STAGES, PERSONNE -> true;
        };
    }
}
