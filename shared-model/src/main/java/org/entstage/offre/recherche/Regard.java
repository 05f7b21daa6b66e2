package org.entstage.offre.recherche;

import java.util.Set;

/**
 * Who looks at published offers: what he may see of those that are meant for some.
 *
 * @param etablissement UAI: never left
 * @param tout whether he sees all, whomever they are meant for
 * @param etapes codes of his étapes
 * @param centres ids of the centres that handle him, and of those above them
 * @param incertain whether the student records did not say all of that
 */
public record Regard(String etablissement, boolean tout, Set<String> etapes, Set<Long> centres, boolean incertain) {

    public Regard {
        etapes = Set.copyOf(etapes);
        centres = Set.copyOf(centres);
    }

    /** Anybody: what is meant for all. */
    public static Regard deTous(String etablissement) {
        return new Regard(etablissement, false, Set.of(), Set.of(), false);
    }

    /** Who works here: everything. */
    static Regard personnel(String etablissement) {
        return new Regard(etablissement, true, Set.of(), Set.of(), false);
    }
}
