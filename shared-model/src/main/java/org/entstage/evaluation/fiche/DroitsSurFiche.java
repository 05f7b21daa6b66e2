package org.entstage.evaluation.fiche;

import java.time.LocalDate;
import org.entstage.commun.AccesRefuse;
import org.entstage.convention.StageAEvaluer;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;
import org.entstage.droits.Situation;
import org.entstage.evaluation.Repondant;

/**
 * Who answers a sheet, who reads what was answered, and who handles it: the one place.
 *
 * <ul>
 *   <li>Its author reads it at any time: the student his own, the teacher who follows the placement (or who stands in for him)
 *       the teacher's, who came by its link that one. Only he sees a draft.
 *   <li>The staff who may read answers ({@link Action#EVALUATION_LIRE}) reads what was handed in, within its perimeter.
 *   <li>What the student says of the host never counts in his marks (art. L124-4). The teacher who follows the placement does
 *       not read it, as a teacher or by another right of his over the programme, unless the institution's setting allows it.
 *   <li>The teacher who follows the placement reads what the tutor and the host handed in.
 *   <li>The student reads what the tutor and the host handed in as the setting says: once he has handed in his own (so that
 *       neither answers with the other in mind), always, or never. He does not read the teacher's.
 * </ul>
 */
final class DroitsSurFiche {

    /** When a student reads what was said of him at the host's; the names are values of a setting. */
    enum LectureParEtudiant {
        APRES_LA_SIENNE,
        NON,
        TOUJOURS
    }

    /**
     * What the settings of its centre say.
     *
     * @param etudiantAFini whether the student's own sheet about this placement is handed in
     */
    record Regles(boolean enseignantLitLEtudiant, LectureParEtudiant etudiantLitLeTuteur, boolean etudiantAFini) {}

    private final FicheEvaluation fiche;
    private final Situation situation;
    private final Acteur acteur;
    private final Regles regles;

    DroitsSurFiche(FicheEvaluation fiche, StageAEvaluer stage, Acteur acteur, Regles regles) {
        this.fiche = fiche;
        this.situation = fiche.situation(stage);
        this.acteur = acteur;
        this.regles = regles;
    }

    /** Whether he is asked for this sheet. */
    boolean auteur(Action parCompte, Action parLien) {
        Etendue etendue = acteur.etendue(parCompte);
        return switch (fiche.repondant()) {
            case ETUDIANT -> etendue.propre() && acteur.estLeSien(situation);
            case ENSEIGNANT -> etendue.couvreEnSuivi(situation);
            case TUTEUR, ACCUEIL -> acteur.etendue(parLien).couvreParLien(situation);
        };
    }

    private boolean auteur() {
        return auteur(Action.EVALUATION_LIRE, Action.EVALUATION_LIEN_LIRE);
    }

    /** Whether he may answer it, as long as it may be answered at all. */
    private boolean repond() {
        return auteur(Action.EVALUATION_REPONDRE, Action.EVALUATION_LIEN_REPONDRE);
    }

    /** Whether what was handed in is his to read. */
    boolean lit() {
        return auteur() || fiche.etat() == EtatFiche.VALIDEE && litCeQuiEstRemis();
    }

    private boolean litCeQuiEstRemis() {
        Etendue etendue = acteur.etendue(Action.EVALUATION_LIRE);
        boolean suit = situation.enseignant() != null && acteur.tientLieuDe(situation.enseignant())
                || etendue.couvreEnSuivi(situation);
        boolean sien = etendue.propre() && acteur.estLeSien(situation);
        if (fiche.repondant() == Repondant.ETUDIANT) {
            return suit
                    ? regles.enseignantLitLEtudiant() && (etendue.couvreEnSuivi(situation) || enPersonnel(etendue))
                    : enPersonnel(etendue);
        }
        if (fiche.repondant() == Repondant.ENSEIGNANT) {
            return enPersonnel(etendue);
        }
        return enPersonnel(etendue) || etendue.couvreEnSuivi(situation) || sien && etudiantLit();
    }

    /** Whether the teacher who follows the placement reads it once it is handed in. */
    boolean enseignantLit() {
        return fiche.repondant() != Repondant.ETUDIANT || regles.enseignantLitLEtudiant();
    }

    private boolean enPersonnel(Etendue etendue) {
        return etendue.couvreEnPersonnel(situation);
    }

    private boolean etudiantLit() {
        return switch (regles.etudiantLitLeTuteur()) {
            case TOUJOURS -> true;
            case APRES_LA_SIENNE -> regles.etudiantAFini();
            case NON -> false;
        };
    }

    /** Whether he handles it as staff. */
    private boolean gere() {
        return acteur.etendue(Action.EVALUATION_GERER).couvreEnPersonnel(situation);
    }

    /** @throws AccesRefuse unless he reads it */
    void exigerLecture() {
        exiger(lit(), "is not read by this person");
    }

    /** @throws AccesRefuse unless he is asked for it */
    void exigerReponse() {
        exiger(repond(), "is not asked of this person");
    }

    /** @throws AccesRefuse unless he handles it as staff */
    void exigerGestion() {
        exiger(gere(), "is not handled by this person");
    }

    private void exiger(boolean droit, String pourquoi) {
        if (!droit) {
            throw new AccesRefuse("evaluation sheet " + fiche.id() + " " + pourquoi);
        }
    }

    PossibilitesFiche possibilites(LocalDate jour) {
        boolean remise = fiche.etat() == EtatFiche.VALIDEE;
        return new PossibilitesFiche(
                repond() && fiche.peutRepondre(jour),
                repond() && remise && fiche.reouvertureDemandeeLe() == null,
                gere() && (remise || fiche.etat(jour) == EtatFiche.CLOSE),
                remise && lit());
    }
}
