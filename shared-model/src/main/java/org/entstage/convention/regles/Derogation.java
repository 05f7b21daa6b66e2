package org.entstage.convention.regles;

import java.util.Objects;

/**
 * A waiver: of one breach, and no further than that breach went when somebody looked at it.
 *
 * @param motif why it was granted
 * @param objet which breach of the rule, see {@link Constat#objet}; null for one of an earlier version, which covers all
 * @param mesure how far it goes; null where nothing is measured
 */
public record Derogation(String motif, String objet, Mesure mesure) {

    public Derogation {
        Objects.requireNonNull(motif, "motif");
    }

    boolean porteSur(Constat constat) {
        return objet == null || objet.equals(constat.objet());
    }

    boolean depassee(Constat constat) {
        return mesure != null && constat.mesure() != null && constat.mesure().depasse(mesure);
    }
}
