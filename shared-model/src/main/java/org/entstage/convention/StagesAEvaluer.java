package org.entstage.convention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The placements of this institution that are evaluated, for the features above conventions. Who may see one is theirs
 * to say; each reading is one statement. Drafts are no placements yet and are never read.
 */
public interface StagesAEvaluer {

    Optional<StageAEvaluer> parId(long convention);

    /** Those of these that exist, in no order. */
    List<StageAEvaluer> parIds(Collection<Long> conventions);

    /**
     * A student's, the latest first.
     *
     * @param login account, or null
     * @param numero number in the student records, or null
     */
    List<StageAEvaluer> deLEtudiant(String login, String numero);

    /** Those that a teacher follows as referent now, the latest first. */
    List<StageAEvaluer> duReferent(String login);

    /**
     * The accepted ones whose days stand in a window, by id: a page for who walks through all.
     *
     * @param centres only those of these centres; empty for all of the institution
     * @param apresId the last id of the page before; 0 for the first page
     * @param taille how many at most
     */
    List<StageAEvaluer> entre(Fenetre fenetre, Set<Long> centres, long apresId, int taille);

    /** First and last days that are meant, each bound included and null for none. */
    record Fenetre(LocalDate debutDe, LocalDate debutA, LocalDate finDe, LocalDate finA) {

        /** Any days. */
        public static final Fenetre TOUTES = new Fenetre(null, null, null, null);

        public static Fenetre desDebuts(LocalDate de, LocalDate a) {
            return new Fenetre(de, a, null, null);
        }

        public static Fenetre desFins(LocalDate de, LocalDate a) {
            return new Fenetre(null, null, de, a);
        }
    }
}
