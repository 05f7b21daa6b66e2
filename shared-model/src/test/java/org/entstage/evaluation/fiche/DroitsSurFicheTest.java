package org.entstage.evaluation.fiche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.essai.Acteurs.enseignant;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.etudiant2;
import static org.entstage.essai.Acteurs.gestionnaire;
import static org.entstage.evaluation.Repondant.ACCUEIL;
import static org.entstage.evaluation.Repondant.ENSEIGNANT;
import static org.entstage.evaluation.Repondant.ETUDIANT;
import static org.entstage.evaluation.Repondant.TUTEUR;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.entstage.convention.StageAEvaluer;
import org.entstage.convention.StageAEvaluer.Personne;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;
import org.entstage.droits.Geste;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.fiche.DroitsSurFiche.LectureParEtudiant;
import org.entstage.evaluation.fiche.DroitsSurFiche.Regles;
import org.entstage.evaluation.questionnaire.Reponses;
import org.entstage.texte.TexteEditable.Langue;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DroitsSurFicheTest {

    private static final long CENTRE = 3;
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 21);
    private static final Geste GESTE = new Geste(Acteur.visiteur(), JOUR.atTime(10, 0));
    private static final Regles LIVREES = new Regles(false, LectureParEtudiant.APRES_LA_SIENNE, false);
    private static final StageAEvaluer STAGE = new StageAEvaluer(
            12,
            "2026-000012",
            "0350936C",
            CENTRE,
            "Centre",
            2026,
            new Personne("etudiant", "Camille Exemple", null, null),
            "20260001",
            new Personne("enseignant", "Dominique Modèle", null, null),
            null,
            null,
            null,
            null,
            null,
            "FR",
            "M1INF",
            "100",
            "Master 1",
            "SCI",
            "Sciences",
            null,
            JOUR.minusDays(60),
            JOUR.minusDays(1),
            null,
            true,
            false);

    private static FicheEvaluation fiche(Repondant repondant, boolean remise) {
        FicheEvaluation fiche = new FicheEvaluation(STAGE, repondant, null, null, GESTE);
        if (remise) {
            fiche.repondre(1, Reponses.VIDES, Langue.FR, GESTE);
            fiche.valider(STAGE, GESTE);
        }
        return fiche;
    }

    private static boolean lit(Acteur acteur, Repondant repondant, Regles regles) {
        return new DroitsSurFiche(fiche(repondant, true), STAGE, acteur, regles).lit();
    }

    @Test
    void a_draft_is_its_author_s_alone() {
        for (Repondant repondant : Repondant.values()) {
            FicheEvaluation brouillon = fiche(repondant, false);
            assertThat(new DroitsSurFiche(brouillon, STAGE, gestionnaire(CENTRE), LIVREES).lit())
                    .isFalse();
            assertThat(new DroitsSurFiche(brouillon, STAGE, etudiant(), LIVREES).lit())
                    .isEqualTo(repondant == ETUDIANT);
            assertThat(new DroitsSurFiche(brouillon, STAGE, enseignant(), LIVREES).lit())
                    .isEqualTo(repondant == ENSEIGNANT);
        }
    }

    @Test
    void who_marks_does_not_read_what_the_student_says_by_no_right_unless_the_institution_allows_it() {
        Acteur referentEtResponsable = new Acteur(
                "enseignant",
                "Dominique",
                null,
                Map.of(
                        Action.EVALUATION_LIRE,
                        Etendue.suivis("enseignant").et(Etendue.desEtapes(Set.of("M1INF"))),
                        Action.EVALUATION_REPONDRE,
                        Etendue.suivis("enseignant")),
                null);
        Acteur autreResponsable = new Acteur(
                "responsable", "Ange", null, Map.of(Action.EVALUATION_LIRE, Etendue.desEtapes(Set.of("M1INF"))), null);
        Regles permise = new Regles(true, LectureParEtudiant.NON, false);

        assertThat(lit(enseignant(), ETUDIANT, LIVREES)).isFalse();
        assertThat(lit(referentEtResponsable, ETUDIANT, LIVREES)).isFalse();
        assertThat(lit(autreResponsable, ETUDIANT, LIVREES)).isTrue();
        assertThat(lit(gestionnaire(CENTRE), ETUDIANT, LIVREES)).isTrue();
        assertThat(lit(gestionnaire(CENTRE + 1), ETUDIANT, LIVREES)).isFalse();
        assertThat(lit(enseignant(), ETUDIANT, permise)).isTrue();
        assertThat(lit(referentEtResponsable, ETUDIANT, permise)).isTrue();
    }

    @Test
    void the_host_s_answers_are_for_the_teacher_and_for_the_student_as_the_setting_says() {
        for (Repondant hote : Set.of(TUTEUR, ACCUEIL)) {
            assertThat(lit(enseignant(), hote, LIVREES)).isTrue();
            assertThat(lit(etudiant(), hote, LIVREES)).isFalse();
            assertThat(lit(etudiant(), hote, new Regles(false, LectureParEtudiant.APRES_LA_SIENNE, true)))
                    .isTrue();
            assertThat(lit(etudiant(), hote, new Regles(false, LectureParEtudiant.TOUJOURS, false)))
                    .isTrue();
            assertThat(lit(etudiant(), hote, new Regles(false, LectureParEtudiant.NON, true)))
                    .isFalse();
            assertThat(lit(etudiant2(), hote, new Regles(false, LectureParEtudiant.TOUJOURS, true)))
                    .isFalse();
        }
        assertThat(lit(etudiant(), ENSEIGNANT, new Regles(true, LectureParEtudiant.TOUJOURS, true)))
                .isFalse();
    }

    @Test
    void who_may_answer_hands_in_and_asks_back_and_the_staff_gives_back() {
        assertThat(new DroitsSurFiche(fiche(ETUDIANT, false), STAGE, etudiant(), LIVREES).possibilites(JOUR))
                .isEqualTo(new PossibilitesFiche(true, false, false, false));
        assertThat(new DroitsSurFiche(fiche(ETUDIANT, true), STAGE, etudiant(), LIVREES).possibilites(JOUR))
                .isEqualTo(new PossibilitesFiche(false, true, false, true));
        assertThat(new DroitsSurFiche(fiche(ETUDIANT, true), STAGE, gestionnaire(CENTRE), LIVREES).possibilites(JOUR))
                .isEqualTo(new PossibilitesFiche(false, false, true, true));
        assertThat(new DroitsSurFiche(fiche(ETUDIANT, true), STAGE, enseignant(), LIVREES).possibilites(JOUR))
                .isEqualTo(new PossibilitesFiche(false, false, false, false));
    }
}
