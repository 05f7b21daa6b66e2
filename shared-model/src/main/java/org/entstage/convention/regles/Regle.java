package org.entstage.convention.regles;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** One rule about a convention; without state, so that one instance serves everybody. */
public interface Regle {

    /** What the catalogue says of it. */
    FicheRegle fiche();

    /**
     * The breach, or empty when the rule is respected, does not apply, or awaits a fact that another rule asks for.
     *
     * @param reglage how it holds for this convention
     */
    Optional<Constat> examiner(FaitsConvention faits, Reglage reglage);

    /** The same as the catalogue delivers it. */
    default Optional<Constat> examiner(FaitsConvention faits) {
        return examiner(faits, Reglage.parDefaut(fiche()));
    }

    default String id() {
        return fiche().id();
    }

    /** A breach at a field; its text is {@code convention.regle.<id>}. */
    default Optional<Constat> constat(String champ, Serializable... arguments) {
        return Optional.of(Constat.de(fiche(), champ, "", List.of(arguments)));
    }

    /** A breach of another kind; its text is {@code convention.regle.<id>.<variante>}. */
    default Optional<Constat> variante(String champ, String variante, Serializable... arguments) {
        return Optional.of(Constat.de(fiche(), champ, "." + variante, List.of(arguments)));
    }

    /** The fact that the rule needs is known to nobody: said aloud, never passed over. */
    default Optional<Constat> nonVerifiable(String champ) {
        return Optional.of(
                Constat.de(fiche(), champ, ".nonVerifiable", List.of()).auNiveau(Niveau.INFORMATION));
    }
}
