package org.entstage.evaluation.campagne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.essai.Acteurs.gestionnaire;
import static org.entstage.evaluation.campagne.DemandeALaMain.Sens.INVITER;
import static org.entstage.evaluation.campagne.DemandeALaMain.Sens.RELANCER;
import static org.entstage.evaluation.campagne.IssueDeDemande.CLOSE;
import static org.entstage.evaluation.campagne.IssueDeDemande.DEJA_AUJOURD_HUI;
import static org.entstage.evaluation.campagne.IssueDeDemande.DEJA_DEMANDE;
import static org.entstage.evaluation.campagne.IssueDeDemande.DEJA_REPONDU;
import static org.entstage.evaluation.campagne.IssueDeDemande.INVITE;
import static org.entstage.evaluation.campagne.IssueDeDemande.JAMAIS_DEMANDE;
import static org.entstage.evaluation.campagne.IssueDeDemande.PAS_DE_STAGE;
import static org.entstage.evaluation.campagne.IssueDeDemande.ROUVERT;
import static org.entstage.evaluation.campagne.IssueDeDemande.SANS_ADRESSE;
import static org.entstage.evaluation.campagne.IssueDeDemande.SANS_QUESTIONNAIRE;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import org.entstage.commun.PageDe;
import org.entstage.commun.RefusMetier;
import org.entstage.essai.HorlogeDeTest;
import org.entstage.essai.ModeleDeTest;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.campagne.CriteresDeStages.Demande;
import org.entstage.evaluation.campagne.CriteresDeStages.Moment;
import org.junit.jupiter.api.Test;

/** People are asked by hand, one placement or many, each with what became of it. */
interface DemandesALaMainEnBase {

    LocalDate JOUR = LocalDate.of(2027, Month.JUNE, 1);

    ModeleDeTest modele();

    AtelierDeCampagnes atelier();

    HorlogeDeTest horloge();

    long centre();

    @Test
    default void many_are_asked_at_once_and_each_row_says_what_became_of_it() {
        long un = atelier().stage(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 8, 31));
        long sansAdresse = atelier().stage(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 10));
        long annule = atelier().stage(LocalDate.of(2027, 9, 1), LocalDate.of(2027, 10, 10));
        atelier().ordre("update convention set tuteur_courriel = null where id = " + sansAdresse);
        atelier().ordre("update convention set etat = 'ANNULEE' where id = " + annule);
        horloge().aller(JOUR);

        assertThat(demander(INVITER, List.of(un, sansAdresse, annule, 99_999L), Repondant.TUTEUR, Repondant.ACCUEIL))
                .containsExactly(
                        INVITE,
                        SANS_QUESTIONNAIRE,
                        SANS_ADRESSE,
                        SANS_QUESTIONNAIRE,
                        PAS_DE_STAGE,
                        PAS_DE_STAGE,
                        PAS_DE_STAGE,
                        PAS_DE_STAGE);

        assertThat(demander(INVITER, List.of(un), Repondant.TUTEUR)).containsExactly(DEJA_DEMANDE);
        assertThat(demander(RELANCER, List.of(un, sansAdresse), Repondant.TUTEUR, Repondant.ETUDIANT))
                .containsExactly(JAMAIS_DEMANDE, IssueDeDemande.RELANCE, JAMAIS_DEMANDE, SANS_ADRESSE);
        horloge().avancer();
        assertThat(demander(RELANCER, List.of(un), Repondant.TUTEUR)).containsExactly(DEJA_AUJOURD_HUI);
        assertThat(atelier().lire("select concat(evenement, ' ', destinataire) from courriel order by id"))
                .containsExactly(
                        "EVALUATION_INVITATION noa.guide@exemplaire.example.org",
                        "EVALUATION_RAPPEL noa.guide@exemplaire.example.org");
    }

    @Test
    default void what_closed_is_opened_again_and_keeps_the_day_that_was_given() {
        long stage = atelier().stage(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 8, 31));
        atelier()
                .active(
                        null,
                        AtelierDeCampagnes.saisie(
                                new JourRelatif(Repere.DEBUT, 0),
                                new JourRelatif(Repere.DEBUT, 30),
                                Repondant.ETUDIANT));
        horloge().aller(LocalDate.of(2027, 3, 1));
        modele().bean(EvaluationsDuJour.class).passer();
        horloge().aller(JOUR);
        modele().bean(EvaluationsDuJour.class).passer();

        assertThat(demander(RELANCER, List.of(stage), Repondant.ETUDIANT)).containsExactly(CLOSE);
        assertThat(demander(INVITER, List.of(stage), Repondant.ETUDIANT)).containsExactly(ROUVERT);
        modele().bean(EvaluationsDuJour.class).passer();

        assertThat(atelier().lire("select concat(etat, ' ', cloture) from fiche_evaluation"))
                .containsExactly("OUVERTE " + JOUR.plusDays(30));
        atelier().ordre("update fiche_evaluation set etat = 'VALIDEE'");
        assertThat(demander(INVITER, List.of(stage), Repondant.ETUDIANT)).containsExactly(DEJA_REPONDU);
    }

    @Test
    default void by_hand_needs_somebody_to_ask_and_a_day_to_come() {
        horloge().aller(JOUR);

        assertThatThrownBy(() -> modele().bean(DemanderALaMain.class)
                        .executer(
                                gestionnaire(centre()),
                                List.of(),
                                new DemandeALaMain(INVITER, Set.of(), JOUR.minusDays(1))))
                .isInstanceOfSatisfying(
                        RefusMetier.class,
                        refus -> assertThat(refus.problemes())
                                .extracting(probleme -> probleme.champ())
                                .containsExactly("choix", "repondants", "cloture"));
    }

    @Test
    default void placements_are_listed_by_where_they_and_their_sheets_stand() {
        long fini = atelier().stage(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 10));
        long enCours = atelier().stage(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 8, 31));
        horloge().aller(JOUR);
        demander(INVITER, List.of(enCours), Repondant.TUTEUR);

        assertThat(stages(CriteresDeStages.AUCUN)).containsExactly(enCours, fini);
        assertThat(stages(new CriteresDeStages(null, null, null, null, Moment.TERMINE, null, null)))
                .containsExactly(fini);
        assertThat(stages(new CriteresDeStages(null, null, 2026, centre(), Moment.EN_COURS, null, null)))
                .containsExactly(enCours);
        assertThat(stages(new CriteresDeStages("exempl", null, null, null, null, Repondant.TUTEUR, Demande.ATTENDUE)))
                .containsExactly(enCours);
        assertThat(stages(new CriteresDeStages("camille exemple", null, null, null, null, null, Demande.JAMAIS)))
                .containsExactly(fini);
        assertThat(stages(new CriteresDeStages(null, "n'importe quoi", null, null, null, null, null)))
                .isEmpty();
        assertThat(modele().bean(ListerStages.class)
                        .executer(gestionnaire(centre() + 1), CriteresDeStages.AUCUN, 1, true)
                        .lignes())
                .isEmpty();
    }

    private List<Long> stages(CriteresDeStages criteres) {
        PageDe<LigneDeStage> page =
                modele().bean(ListerStages.class).executer(gestionnaire(centre()), criteres, 1, false);
        return page.lignes().stream().map(ligne -> ligne.stage().conventionId()).toList();
    }

    private List<IssueDeDemande> demander(DemandeALaMain.Sens sens, List<Long> stages, Repondant... repondants) {
        return modele()
                .bean(DemanderALaMain.class)
                .executer(
                        gestionnaire(centre()), stages, new DemandeALaMain(sens, Set.of(repondants), JOUR.plusDays(30)))
                .stream()
                .map(ResultatDeDemande::issue)
                .toList();
    }
}
