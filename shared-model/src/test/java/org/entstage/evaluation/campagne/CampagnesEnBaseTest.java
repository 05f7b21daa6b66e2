package org.entstage.evaluation.campagne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.essai.Acteurs.administrateur;
import static org.entstage.essai.Acteurs.gestionnaire;
import static org.entstage.evaluation.campagne.AtelierDeCampagnes.finDeStage;
import static org.entstage.evaluation.campagne.AtelierDeCampagnes.saisie;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.essai.HorlogeDeTest;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.fiche.EtatFiche;
import org.entstage.notification.EnvoiDesCourriels;
import org.entstage.notification.EnvoiRefuse;
import org.entstage.notification.Messagerie;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Campaigns day by day in a database; the same on H2 and MariaDB. The placement lasts from 1 March to 31 August 2027. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class CampagnesEnBaseTest implements DemandesALaMainEnBase {

    static final LocalDate DEBUT = LocalDate.of(2027, Month.MARCH, 1);
    static final LocalDate FIN = LocalDate.of(2027, Month.AUGUST, 31);
    private static final LocalDate OUVERTURE = FIN.minusDays(15);

    private final SystemesDeTest systemes = new SystemesDeTest();
    private final HorlogeDeTest horloge = new HorlogeDeTest();
    private ModeleDeTest modele;
    private AtelierDeCampagnes atelier;
    private long centre;

    abstract ModeleDeTest ouvrir(SystemesDeTest systemes, Messagerie messagerie, HorlogeDeTest horloge);

    @BeforeAll
    void demarrer() {
        modele = ouvrir(systemes, envoi -> remettre(envoi.destinataire()), horloge);
        atelier = new AtelierDeCampagnes(modele);
        centre = atelier.centre();
    }

    private static void remettre(String destinataire) {
        if (destinataire.startsWith("noa.guide@")) {
            throw new EnvoiRefuse("550 5.1.1 no such user", null);
        }
    }

    @AfterAll
    void fermer() {
        if (modele != null) {
            modele.close();
        }
    }

    @BeforeEach
    void vider() {
        atelier.vider();
        horloge.aller(LocalDate.of(2026, Month.NOVEMBER, 21));
    }

    @Override
    public ModeleDeTest modele() {
        return modele;
    }

    @Override
    public AtelierDeCampagnes atelier() {
        return atelier;
    }

    @Override
    public HorlogeDeTest horloge() {
        return horloge;
    }

    @Override
    public long centre() {
        return centre;
    }

    private EvaluationsDuJour.Bilan passer(LocalDate jour) {
        horloge.aller(jour);
        return modele.bean(EvaluationsDuJour.class).passer();
    }

    private List<String> fiches(long convention) {
        return atelier.lire("select concat(repondant, ' ', etat, ' ', cloture) from fiche_evaluation"
                + " where convention_id = " + convention + " order by repondant");
    }

    private List<String> courriels(String evenement) {
        return atelier.lire("select destinataire from courriel where evenement = '" + evenement + "' order by id");
    }

    private void rendue(long convention, Repondant repondant) {
        atelier.ordre("update fiche_evaluation set etat = 'VALIDEE' where convention_id = " + convention
                + " and repondant = '" + repondant + "'");
    }

    @Test
    void each_is_invited_on_his_day_reminded_twice_and_closed_and_nobody_twice() {
        atelier.active(null, finDeStage());
        long stage = atelier.stage(DEBUT, FIN);

        assertThat(passer(OUVERTURE.minusDays(1))).isEqualTo(new EvaluationsDuJour.Bilan(0, 0, 0));
        assertThat(fiches(stage)).isEmpty();

        assertThat(passer(OUVERTURE)).isEqualTo(new EvaluationsDuJour.Bilan(3, 0, 0));
        assertThat(passer(OUVERTURE)).isEqualTo(new EvaluationsDuJour.Bilan(0, 0, 0));
        assertThat(fiches(stage))
                .containsExactly(
                        "ENSEIGNANT OUVERTE 2027-09-30", "ETUDIANT OUVERTE 2027-09-30", "TUTEUR OUVERTE 2027-09-30");
        assertThat(courriels("EVALUATION_INVITATION"))
                .containsExactly(
                        "etudiant@univ.example.org", "enseignant@univ.example.org", "noa.guide@exemplaire.example.org");

        rendue(stage, Repondant.ETUDIANT);
        assertThat(passer(OUVERTURE.plusDays(6)).envois()).isZero();
        assertThat(passer(OUVERTURE.plusDays(7)).envois()).isEqualTo(2);
        assertThat(passer(OUVERTURE.plusDays(8)).envois()).isZero();
        assertThat(passer(OUVERTURE.plusDays(16)).envois()).isEqualTo(2);
        assertThat(passer(OUVERTURE.plusDays(40)).envois()).isZero();
        assertThat(courriels("EVALUATION_RAPPEL")).hasSize(4).doesNotContain("etudiant@univ.example.org");

        passer(FIN.plusDays(30));
        assertThat(fiches(stage)).contains("TUTEUR OUVERTE 2027-09-30");
        passer(FIN.plusDays(31));
        assertThat(fiches(stage))
                .containsExactly(
                        "ENSEIGNANT CLOSE 2027-09-30", "ETUDIANT VALIDEE 2027-09-30", "TUTEUR CLOSE 2027-09-30");
    }

    @Test
    void each_reminder_brings_the_tutor_the_only_link_that_works() {
        atelier.active(null, finDeStage(Repondant.TUTEUR));
        atelier.stage(DEBUT, FIN);

        passer(OUVERTURE);
        passer(OUVERTURE.plusDays(7));

        assertThat(atelier.lire(
                        "select case when revoque_le is null then 'bon' else 'repris' end from lien order by id"))
                .containsExactly("repris", "bon");
    }

    @Test
    void half_way_through_a_placement_is_asked_half_way_through() {
        atelier.active(centre, saisie(new JourRelatif(Repere.MI_PARCOURS, 0), new JourRelatif(Repere.MI_PARCOURS, 21)));
        long stage = atelier.stage(DEBUT, FIN);

        passer(LocalDate.of(2027, Month.MAY, 30));
        assertThat(fiches(stage)).isEmpty();
        passer(LocalDate.of(2027, Month.MAY, 31));
        assertThat(fiches(stage)).hasSize(3).contains("TUTEUR OUVERTE 2027-06-21");
    }

    @Test
    void an_extension_moves_the_last_day_and_opens_again_what_had_closed() {
        atelier.active(null, saisie(new JourRelatif(Repere.MI_PARCOURS, 0), new JourRelatif(Repere.MI_PARCOURS, 21)));
        long stage = atelier.stage(DEBUT, FIN);
        passer(LocalDate.of(2027, Month.MAY, 31));
        rendue(stage, Repondant.ETUDIANT);

        atelier.ordre("update convention set fin = '2027-09-10' where id = " + stage);
        passer(LocalDate.of(2027, Month.JUNE, 1));
        assertThat(fiches(stage)).contains("TUTEUR OUVERTE 2027-06-26", "ETUDIANT VALIDEE 2027-06-21");
        passer(LocalDate.of(2027, Month.JUNE, 27));
        assertThat(fiches(stage)).contains("TUTEUR CLOSE 2027-06-26");

        atelier.ordre("update convention set fin = '2027-10-31' where id = " + stage);
        passer(LocalDate.of(2027, Month.JULY, 1));
        assertThat(fiches(stage))
                .contains("TUTEUR OUVERTE 2027-07-22", "ENSEIGNANT OUVERTE 2027-07-22", "ETUDIANT VALIDEE 2027-06-21");
        assertThat(courriels("EVALUATION_ROUVERTE"))
                .containsExactlyInAnyOrder("enseignant@univ.example.org", "noa.guide@exemplaire.example.org");
    }

    @Test
    void who_breaks_off_is_asked_at_once_and_who_is_cancelled_no_more() {
        atelier.active(null, finDeStage(Repondant.ETUDIANT));
        long rompu = atelier.stage(DEBUT, FIN);
        long annule = atelier.stage(LocalDate.of(2026, Month.DECEMBER, 1), LocalDate.of(2027, Month.FEBRUARY, 10));
        passer(LocalDate.of(2027, Month.FEBRUARY, 1));
        assertThat(fiches(annule)).containsExactly("ETUDIANT OUVERTE 2027-03-12");

        atelier.ordre("update convention set fin = '2027-04-09' where id = " + rompu);
        atelier.ordre("update convention set etat = 'ANNULEE' where id = " + annule);
        passer(LocalDate.of(2027, Month.APRIL, 12));

        assertThat(fiches(rompu)).containsExactly("ETUDIANT OUVERTE 2027-05-09");
        assertThat(fiches(annule)).containsExactly("ETUDIANT RETIREE 2027-03-12");
    }

    @Test
    void what_nobody_did_for_some_days_is_made_up_for_once() {
        atelier.active(null, finDeStage(Repondant.ETUDIANT));
        long stage = atelier.stage(DEBUT, FIN);

        passer(FIN.plusDays(35));
        assertThat(fiches(stage)).containsExactly("ETUDIANT OUVERTE 2027-10-12");
        passer(FIN.plusDays(35).plusDays(60));

        assertThat(fiches(stage)).containsExactly("ETUDIANT CLOSE 2027-10-12");
        assertThat(courriels("EVALUATION_RAPPEL")).isEmpty();
    }

    @Test
    void what_was_over_before_a_campaign_began_is_not_asked_about() {
        long stage = atelier.stage(DEBUT, FIN);
        horloge.aller(FIN.plusDays(31));
        atelier.active(null, finDeStage(Repondant.ETUDIANT));

        passer(FIN.plusDays(31));

        assertThat(fiches(stage)).isEmpty();
    }

    @Test
    void a_stopped_campaign_asks_and_reminds_nobody_but_still_closes() {
        long campagne = atelier.active(null, finDeStage(Repondant.ETUDIANT));
        long stage = atelier.stage(DEBUT, FIN);
        passer(OUVERTURE);
        long autre = atelier.stage(DEBUT.plusDays(30), FIN.plusDays(30));

        modele.bean(ArreterCampagne.class).executer(administrateur(), campagne, atelier.version(campagne));
        passer(OUVERTURE.plusDays(30));
        passer(FIN.plusDays(31));

        assertThat(fiches(stage)).containsExactly("ETUDIANT CLOSE 2027-09-30");
        assertThat(fiches(autre)).isEmpty();
        assertThat(courriels("EVALUATION_RAPPEL")).isEmpty();
    }

    @Test
    void of_several_campaigns_that_of_the_nearest_centre_asks() {
        long generale = atelier.active(null, finDeStage());
        long sienne = atelier.active(centre, finDeStage(Repondant.TUTEUR));
        atelier.stage(DEBUT, FIN);

        passer(OUVERTURE);

        assertThat(atelier.lire("select concat(repondant, ' ', campagne_id) from fiche_evaluation order by repondant"))
                .containsExactly("ENSEIGNANT " + generale, "ETUDIANT " + generale, "TUTEUR " + sienne);
    }

    @Test
    void a_campaign_is_over_when_its_last_day_is_and_nothing_waits() {
        SaisieCampagne courte = finDeStage(Repondant.ETUDIANT);
        long campagne = modele.bean(CreerCampagne.class)
                .executer(
                        administrateur(),
                        null,
                        new SaisieCampagne(
                                "Courte",
                                courte.repondants(),
                                courte.ouverture(),
                                courte.cloture(),
                                List.of(),
                                0,
                                courte.langues(),
                                CiblageCampagne.TOUS,
                                null,
                                OUVERTURE));
        modele.bean(ActiverCampagne.class).executer(administrateur(), campagne, atelier.version(campagne));
        long stage = atelier.stage(DEBUT, FIN);
        long apres = atelier.stage(DEBUT.plusDays(1), FIN.plusDays(1));

        passer(OUVERTURE);
        passer(OUVERTURE.plusDays(20));
        assertThat(etat(campagne)).isEqualTo(EtatCampagne.ACTIVE);
        passer(FIN.plusDays(31));

        assertThat(etat(campagne)).isEqualTo(EtatCampagne.TERMINEE);
        assertThat(fiches(stage)).containsExactly("ETUDIANT CLOSE 2027-09-30");
        assertThat(fiches(apres)).isEmpty();
    }

    private EtatCampagne etat(long campagne) {
        return modele.bean(ConsulterCampagne.class)
                .executer(administrateur(), campagne)
                .etat();
    }

    @Test
    void an_address_that_the_server_refuses_waits_for_somebody_and_is_corrected() {
        atelier.active(null, finDeStage(Repondant.TUTEUR));
        long stage = atelier.stage(DEBUT, FIN);
        passer(OUVERTURE);

        modele.bean(EnvoiDesCourriels.class).envoyer();
        List<AdresseARevoir> file = file();
        assertThat(file).singleElement().satisfies(ligne -> {
            assertThat(ligne.stage().conventionId()).isEqualTo(stage);
            assertThat(ligne.refusee()).isEqualTo("noa.guide@exemplaire.example.org");
            assertThat(ligne.raison()).isEqualTo("550 5.1.1 no such user");
        });
        assertThat(passer(OUVERTURE.plusDays(7)).envois()).isZero();

        assertThatThrownBy(() -> modele.bean(CorrigerAdresse.class)
                        .executer(gestionnaire(centre), file.get(0).fiche(), "noa.guide@"))
                .isInstanceOf(RefusMetier.class);
        modele.bean(CorrigerAdresse.class)
                .executer(gestionnaire(centre), file.get(0).fiche(), "guide@exemplaire.example.org");

        assertThat(file()).isEmpty();
        assertThat(courriels("EVALUATION_INVITATION"))
                .containsExactly("noa.guide@exemplaire.example.org", "guide@exemplaire.example.org");
        passer(OUVERTURE.plusDays(14));
        assertThat(courriels("EVALUATION_RAPPEL")).containsExactly("guide@exemplaire.example.org");
    }

    @Test
    void who_has_no_address_waits_in_the_queue_until_his_convention_or_somebody_says_one() {
        atelier.active(null, finDeStage(Repondant.TUTEUR));
        long stage = atelier.stage(DEBUT, FIN);
        atelier.ordre("update convention set tuteur_courriel = null where id = " + stage);

        assertThat(passer(OUVERTURE)).isEqualTo(new EvaluationsDuJour.Bilan(0, 0, 0));
        passer(OUVERTURE.plusDays(1));
        assertThat(file()).hasSize(1);
        assertThat(fiches(stage)).containsExactly("TUTEUR OUVERTE 2027-09-30");

        atelier.ordre("update convention set tuteur_courriel = 'guide@exemplaire.example.org' where id = " + stage);
        assertThat(passer(OUVERTURE.plusDays(2)).invitations()).isEqualTo(1);
        assertThat(file()).isEmpty();
    }

    @Test
    void another_tutor_is_asked_when_the_convention_names_another() {
        atelier.active(null, finDeStage(Repondant.TUTEUR));
        long stage = atelier.stage(DEBUT, FIN);
        passer(OUVERTURE);

        atelier.ordre("update convention set tuteur_nom = 'Autre', tuteur_courriel = 'autre@exemplaire.example.org'"
                + " where id = " + stage);
        passer(OUVERTURE.plusDays(1));
        passer(OUVERTURE.plusDays(2));

        assertThat(courriels("EVALUATION_INVITATION"))
                .containsExactly("noa.guide@exemplaire.example.org", "autre@exemplaire.example.org");
    }

    private List<AdresseARevoir> file() {
        return modele.bean(ListerAdressesARevoir.class)
                .executer(gestionnaire(centre), null, 1)
                .lignes();
    }

    @Test
    void who_looks_after_another_centre_neither_changes_nor_sees_what_is_not_his() {
        long sienne = modele.bean(CreerCampagne.class).executer(administrateur(), centre, finDeStage());
        long generale = atelier.active(null, finDeStage(Repondant.ETUDIANT));
        long stage = atelier.stage(DEBUT, FIN);
        passer(OUVERTURE);

        assertThat(modele.bean(ListerCampagnes.class).executer(gestionnaire(centre + 1)))
                .extracting(LigneCampagne::id)
                .containsExactly(generale);
        assertThat(modele.bean(ListerCampagnes.class).executer(gestionnaire(centre)))
                .extracting(LigneCampagne::id)
                .containsExactly(generale, sienne);
        assertThat(avancement(generale, gestionnaire(centre)).nombre(Repondant.ETUDIANT, EtatFiche.OUVERTE))
                .isEqualTo(1);
        assertThat(avancement(generale, gestionnaire(centre + 1)).demandees()).isZero();
        assertThatThrownBy(() -> modele.bean(ConsulterCampagne.class).executer(gestionnaire(centre + 1), sienne))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> modele.bean(ArreterCampagne.class)
                        .executer(gestionnaire(centre), generale, atelier.version(generale)))
                .isInstanceOf(AccesRefuse.class);
        assertThat(modele.bean(DemanderALaMain.class)
                        .executer(
                                gestionnaire(centre + 1),
                                List.of(stage),
                                new DemandeALaMain(DemandeALaMain.Sens.RELANCER, Set.of(Repondant.ETUDIANT), null)))
                .extracting(ResultatDeDemande::issue)
                .containsExactly(IssueDeDemande.PAS_DE_STAGE);
    }

    private Avancement avancement(long campagne, Acteur acteur) {
        return modele.bean(ConsulterCampagne.class).executer(acteur, campagne).avancement();
    }
}
