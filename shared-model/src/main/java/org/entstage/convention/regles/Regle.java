package org.entstage.convention.regles;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** One rule of law about a convention; without state, so that one instance serves everybody. */
public interface Regle {

    /** Stable name, unique in the list: "R04". */
    String id();

    /** Legal source: an article of the code de l'éducation, or with the name of its code in front. */
    String reference();

    /** What a breach does. */
    Niveau niveau();

    /** The breach, or empty when the rule is respected, does not apply, or awaits a fact that another rule asks for. */
    Optional<Constat> examiner(FaitsConvention faits);

    /** A breach at a field; its text is {@code convention.regle.<id>}. */
    default Optional<Constat> constat(String champ, Serializable... arguments) {
        return Optional.of(
                new Constat(id(), niveau(), champ, "convention.regle." + id(), List.of(arguments), reference()));
    }

    /** The fact that the rule needs is known to nobody: said aloud, never passed over. */
    default Optional<Constat> nonVerifiable(String champ) {
        return Optional.of(new Constat(
                id(),
                Niveau.INFORMATION,
                champ,
                "convention.regle." + id() + ".nonVerifiable",
                List.of(),
                reference()));
    }
}
