package org.entstage.evaluation;

import org.entstage.convention.StageAEvaluer;

/** Who answers. The names are stored: renaming one needs a migration. */
public enum Repondant {
    /** The trainee; what he says never counts in his marks (art. L124-4). */
    ETUDIANT(false),
    /** The teacher who follows the placement. */
    ENSEIGNANT(false),
    /** The tutor within the host. */
    TUTEUR(true),
    /** Another person of the host: its representative. */
    ACCUEIL(true);

    private final boolean parLien;

    Repondant(boolean parLien) {
        this.parLien = parLien;
    }

    /** Whether he has no account and answers by a link of his own. */
    public boolean parLien() {
        return parLien;
    }

    /** Who that is for a placement, as its convention says; null where it does not. */
    public StageAEvaluer.Personne dans(StageAEvaluer stage) {
        return switch (this) {
            case ETUDIANT -> stage.etudiant();
            case ENSEIGNANT -> stage.referent();
            case TUTEUR -> stage.tuteur();
            case ACCUEIL -> stage.accueil();
        };
    }
}
