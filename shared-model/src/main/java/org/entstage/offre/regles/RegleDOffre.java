package org.entstage.offre.regles;

import java.io.Serializable;
import java.util.List;
import org.entstage.offre.ChampOffre;

/** One rule about an offer; without state. */
abstract class RegleDOffre {

    private final String nom;
    private final String reference;

    /**
     * @param nom stable, unique in the checklist: "O05"
     * @param reference article, or empty for the institution's own
     */
    RegleDOffre(String nom, String reference) {
        this.nom = nom;
        this.reference = reference;
    }

    String nom() {
        return nom;
    }

    String reference() {
        return reference;
    }

    /** What may be wrong; none when nothing is, or the rule does not apply. */
    abstract List<ConstatDOffre> examiner(FaitsDOffre faits);

    /** A finding; its text is {@code offre.regle.<name>}. */
    ConstatDOffre constat(ChampOffre champ, Serializable... arguments) {
        return new ConstatDOffre(champ, "offre.regle." + nom, List.of(arguments));
    }

    /** A finding of another kind; its text is {@code offre.regle.<name>.<variante>}. */
    ConstatDOffre variante(ChampOffre champ, String variante, Serializable... arguments) {
        return new ConstatDOffre(champ, "offre.regle." + nom + "." + variante, List.of(arguments));
    }
}
