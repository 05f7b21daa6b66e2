package org.entstage.evaluation.campagne;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entstage.commun.ModeleConfiguration;
import org.entstage.convention.StageAEvaluer;
import org.entstage.droits.Acteur;
import org.entstage.droits.Geste;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.StagesDeTest;
import org.entstage.evaluation.campagne.Suite.Adresse;
import org.entstage.evaluation.fiche.EtatFiche;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a day asks for with one sheet, without database: the tutor's, of a placement from 1 March to 31 August 2027. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SuiteTest {

    private static final LocalDate DEBUT = LocalDate.of(2027, Month.MARCH, 1);
    private static final LocalDate FIN = LocalDate.of(2027, Month.AUGUST, 31);
    private static final LocalDate OUVERTURE = FIN.minusDays(15);
    private static final LocalDate CLOTURE = FIN.plusDays(30);
    private static final String TUTEUR = "noa.guide@exemplaire.example.org";
    private static final Adresse BONNE = new Adresse(TUTEUR, false, false, false);
    private static final StageAEvaluer STAGE = StagesDeTest.stage(1, DEBUT, FIN);

    private final Campagne campagne = active();
    private final List<EnvoiNote> envois = new ArrayList<>(List.of(envoi(NatureEnvoi.INVITATION, 0, OUVERTURE)));

    private static Campagne active() {
        Geste geste = Geste.de(
                new Acteur("baip", "Lou Insertion", null, Map.of(), null),
                Clock.fixed(DEBUT.atStartOfDay(ModeleConfiguration.FUSEAU).toInstant(), ModeleConfiguration.FUSEAU));
        Campagne campagne = new Campagne("0350936C", 0, AtelierDeCampagnes.finDeStage(), geste);
        campagne.activer(geste);
        return campagne;
    }

    private static EnvoiNote envoi(NatureEnvoi nature, int rang, LocalDate jour) {
        return new EnvoiNote(1, Repondant.TUTEUR, nature, rang, TUTEUR, jour.atTime(5, 0), "ENT-Stage");
    }

    private static FicheDeCampagne fiche(EtatFiche etat, LocalDate cloture) {
        return new FicheDeCampagne(7, 1, Repondant.TUTEUR, etat, 3L, OUVERTURE.atTime(5, 0), cloture);
    }

    private Suite suite(EtatFiche etat, StageAEvaluer stage, Adresse adresse, LocalDate jour) {
        return Suite.de(fiche(etat, CLOTURE), stage, Optional.of(campagne), envois, adresse, jour);
    }

    @Test
    void an_ordinary_day_asks_for_nothing() {
        assertThat(suite(EtatFiche.OUVERTE, STAGE, BONNE, OUVERTURE.plusDays(3)).rien())
                .isTrue();
        assertThat(suite(EtatFiche.VALIDEE, STAGE, BONNE, OUVERTURE.plusDays(3)).envoi())
                .isNull();
    }

    @Test
    void who_has_begun_is_reminded_too() {
        Suite suite = suite(EtatFiche.COMMENCEE, STAGE, BONNE, OUVERTURE.plusDays(7));

        assertThat(suite.envoi()).isEqualTo(NatureEnvoi.RAPPEL);
        assertThat(suite.rang()).isEqualTo(1);
    }

    @Test
    void on_the_last_day_one_may_answer_and_on_the_next_no_more() {
        assertThat(suite(EtatFiche.OUVERTE, STAGE, BONNE, CLOTURE).cloturer()).isFalse();
        assertThat(suite(EtatFiche.OUVERTE, STAGE, BONNE, CLOTURE.plusDays(1)).cloturer())
                .isTrue();
    }

    @Test
    void an_extension_moves_the_last_day_and_wakes_what_was_closed() {
        StageAEvaluer prolonge = StagesDeTest.du(STAGE, DEBUT, FIN.plusDays(60));

        assertThat(suite(EtatFiche.OUVERTE, prolonge, BONNE, FIN).cloture()).isEqualTo(CLOTURE.plusDays(60));
        Suite reveil = suite(EtatFiche.CLOSE, prolonge, BONNE, CLOTURE.plusDays(10));
        assertThat(reveil.cloture()).isEqualTo(CLOTURE.plusDays(60));
        assertThat(reveil.envoi()).isEqualTo(NatureEnvoi.REPRISE);
        assertThat(suite(EtatFiche.CLOSE, STAGE, BONNE, CLOTURE.plusDays(10)).rien())
                .isTrue();
    }

    @Test
    void broken_off_it_closes_earlier_but_never_within_a_week_of_its_opening() {
        StageAEvaluer rompu = StagesDeTest.du(STAGE, DEBUT, LocalDate.of(2027, Month.JULY, 1));

        Suite suite = suite(EtatFiche.OUVERTE, rompu, BONNE, OUVERTURE.plusDays(2));

        assertThat(suite.cloture()).isEqualTo(OUVERTURE.plusDays(7));
        assertThat(suite.cloturer()).isFalse();
    }

    @Test
    void cancelled_it_is_taken_back_unless_it_was_handed_in() {
        StageAEvaluer annule = StagesDeTest.annulee(STAGE);

        assertThat(suite(EtatFiche.COMMENCEE, annule, BONNE, FIN).retirer()).isTrue();
        assertThat(suite(EtatFiche.VALIDEE, annule, BONNE, FIN).rien()).isTrue();
    }

    @Test
    void a_last_day_that_the_staff_gave_holds() {
        envois.add(envoi(NatureEnvoi.ROUVERTE, 0, CLOTURE));
        StageAEvaluer prolonge = StagesDeTest.du(STAGE, DEBUT, FIN.plusDays(60));

        assertThat(suite(EtatFiche.OUVERTE, prolonge, BONNE, FIN).cloture()).isNull();
    }

    @Test
    void a_refused_address_is_not_written_to_and_another_one_is_at_once() {
        Adresse refusee = new Adresse(TUTEUR, true, true, false);
        Adresse corrigee = new Adresse("autre@exemplaire.example.org", false, true, false);
        Adresse autreTuteur = new Adresse("autre@exemplaire.example.org", false, false, false);

        assertThat(suite(EtatFiche.OUVERTE, STAGE, refusee, OUVERTURE.plusDays(7))
                        .rien())
                .isTrue();
        assertThat(suite(EtatFiche.OUVERTE, STAGE, corrigee, OUVERTURE.plusDays(1))
                        .envoi())
                .isEqualTo(NatureEnvoi.RENVOI);
        assertThat(suite(EtatFiche.OUVERTE, STAGE, autreTuteur, OUVERTURE.plusDays(1))
                        .envoi())
                .isEqualTo(NatureEnvoi.RENVOI);
    }

    @Test
    void a_missing_address_is_told_once_and_the_invitation_follows_when_there_is_one() {
        envois.clear();
        Adresse absente = new Adresse(null, false, false, false);
        Adresse signalee = new Adresse(null, false, true, true);

        assertThat(suite(EtatFiche.OUVERTE, STAGE, absente, OUVERTURE).sansAdresse())
                .isTrue();
        assertThat(suite(EtatFiche.OUVERTE, STAGE, signalee, OUVERTURE).rien()).isTrue();
        assertThat(suite(EtatFiche.OUVERTE, STAGE, BONNE, OUVERTURE).envoi()).isEqualTo(NatureEnvoi.INVITATION);
    }

    @Test
    void reminders_count_from_the_mail_that_arrived() {
        envois.add(envoi(NatureEnvoi.RENVOI, 0, OUVERTURE.plusDays(5)));

        assertThat(suite(EtatFiche.OUVERTE, STAGE, BONNE, OUVERTURE.plusDays(7)).rien())
                .isTrue();
        assertThat(suite(EtatFiche.OUVERTE, STAGE, BONNE, OUVERTURE.plusDays(12))
                        .rang())
                .isEqualTo(1);
    }

    @Test
    void who_opened_his_sheet_himself_is_not_invited() {
        Suite suite = Suite.de(
                new FicheDeCampagne(7, 1, Repondant.ETUDIANT, EtatFiche.OUVERTE, null, OUVERTURE.atTime(9, 0), null),
                STAGE,
                Optional.empty(),
                List.of(),
                BONNE,
                OUVERTURE.plusDays(40));

        assertThat(suite.rien()).isTrue();
    }
}
