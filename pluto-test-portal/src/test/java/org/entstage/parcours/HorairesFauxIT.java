package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.parcours.SaisieRefusee.refuser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A plan that contradicts itself: dated patterns, listed days, leave and half-days, each told at its own field. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HorairesFauxIT {

    private static final String CONTINUER = "Enregistrer et continuer";
    private static final String COMMUN = "a des jours en commun avec une autre";
    private static final String INTERROMPU = "Ce congé tombe pendant une interruption";
    private static final String A_L_ENVERS = "La fin est avant le début";
    private static final String AVANT = "Cette date est avant le premier jour du stage";
    private static final String APRES = "Cette date est après le dernier jour du stage";

    private final PortailComplet portail = PortailComplet.surH2();

    @Test
    void a_plan_that_contradicts_itself_is_refused_at_its_fields_and_nothing_is_kept() {
        Redaction redaction = Redaction.commencer(portail.connecte(portail.nouvelEtudiant()));

        des_horaires_dates_qui_se_recouvrent(ouverte(redaction));
        un_conge_pendant_une_interruption(ouverte(redaction));
        des_demi_journees_a_l_envers(ouverte(redaction));
        des_absences_hors_du_stage(ouverte(redaction));
        des_jours_listes_faux(ouverte(redaction));

        assertThat(portail.lire("select debut, plan_particulier from convention where id = ?", redaction.id()))
                .singleElement()
                .satisfies(ligne -> assertThat(ligne).containsOnlyNulls());
        la_demi_journee_laissee_libre_est_prise(ouverte(redaction));
        assertThat(portail.lire(
                        "select debut from convention where id = ? and plan_particulier is not null", redaction.id()))
                .containsExactly(List.of("2027-02-01"));
    }

    private static Visiteur ouverte(Redaction redaction) {
        return redaction.etape("Stage").etudiant();
    }

    private static void des_horaires_dates_qui_se_recouvrent(Visiteur etudiant) {
        refuser(
                etudiant,
                CONTINUER,
                dates(Map.of(
                        "periodes[0].debut", "2027-03-01",
                        "periodes[0].fin", "2027-04-30",
                        "periodes[0].lundi", "4",
                        "periodes[1].debut", "2027-04-30",
                        "periodes[1].fin", "2027-05-14",
                        "periodes[1].mardi", "3,5")),
                Map.of("periodes[1].debut", COMMUN));
        refuser(
                etudiant,
                CONTINUER,
                dates(Map.of(
                        "periodes[0].debut", "2027-01-31",
                        "periodes[1].debut", "2027-05-14",
                        "periodes[1].fin", "2027-07-01")),
                Map.of("periodes[0].debut", AVANT, "periodes[1].fin", APRES));
        refuser(
                etudiant,
                CONTINUER,
                Map.of("periodes[0].debut", "2027-04-30", "periodes[0].fin", "2027-03-01", "periodes[1].debut", ""),
                Map.of("periodes[0].fin", "Le dernier jour de la période est avant le premier"));
        refuser(
                etudiant,
                CONTINUER,
                Map.of("periodes[0].debut", "2027-03-01", "periodes[0].fin", "2027-04-30"),
                Map.of("periodes[1].debut", "ndiquez"));
    }

    private static void un_conge_pendant_une_interruption(Visiteur etudiant) {
        refuser(
                etudiant,
                CONTINUER,
                dates(Map.of(
                        "interruptions[1].debut", "2027-04-19",
                        "interruptions[1].fin", "2027-04-23",
                        "joursConges[0].debut", "2027-04-30",
                        "joursConges[0].fin", "2027-04-30",
                        "joursConges[1].debut", "2027-04-23",
                        "joursConges[1].fin", "2027-04-26")),
                Map.of("joursConges[1].debut", INTERROMPU));
    }

    private static void des_demi_journees_a_l_envers(Visiteur etudiant) {
        refuser(
                etudiant,
                CONTINUER,
                dates(Map.of(
                        "interruptions[0].debut", "2027-03-01",
                        "interruptions[0].debutApresMidi", "true",
                        "interruptions[0].fin", "2027-03-01",
                        "interruptions[0].finMidi", "true",
                        "joursConges[0].debut", "2027-03-02",
                        "joursConges[0].debutApresMidi", "true",
                        "joursConges[0].fin", "2027-03-02",
                        "joursConges[0].finMidi", "true")),
                Map.of("interruptions[0].fin", A_L_ENVERS, "joursConges[0].fin", A_L_ENVERS));
    }

    private static void des_absences_hors_du_stage(Visiteur etudiant) {
        refuser(
                etudiant,
                CONTINUER,
                dates(Map.of(
                        "interruptions[0].debut", "2027-01-31",
                        "interruptions[0].fin", "2027-02-05",
                        "joursConges[0].debut", "2027-06-30",
                        "joursConges[0].fin", "2027-07-01")),
                Map.of("interruptions[0].debut", AVANT, "joursConges[0].fin", APRES));
    }

    private static void des_jours_listes_faux(Visiteur etudiant) {
        refuser(
                etudiant,
                CONTINUER,
                dates(Map.of("horaire", "JOURS", "jours", "01/02/2027 7\n01/07/2027 7")),
                Map.of("jours", "n’est pas entre le premier et le dernier jour du stage"));
        refuser(
                etudiant,
                CONTINUER,
                Map.of("jours", "01/02/2027 7\n02/02/2027 24,5"),
                Map.of("jours", "Ligne 2, « 02/02/2027 24,5 »"));
        refuser(etudiant, CONTINUER, Map.of("jours", "01/02/2027 7\n2027-02-01 3,5"), Map.of("jours", "Ligne 2"));
    }

    /** An interruption until noon and a leave from the afternoon on share a day, and no half of it. */
    private static void la_demi_journee_laissee_libre_est_prise(Visiteur etudiant) {
        etudiant.remplir(
                dates(Map.of(
                        "interruptions[0].debut", "2027-04-19",
                        "interruptions[0].fin", "2027-04-23",
                        "interruptions[0].finMidi", "true",
                        "joursConges[0].debut", "2027-04-23",
                        "joursConges[0].debutApresMidi", "true",
                        "joursConges[0].fin", "2027-04-26")),
                CONTINUER);

        assertThat(etudiant.erreurs()).isEmpty();
    }

    private static Map<String, String> dates(Map<String, String> autres) {
        Map<String, String> champs = new LinkedHashMap<>(autres);
        champs.put("debut", "2027-02-01");
        champs.put("fin", "2027-06-30");
        return champs;
    }
}
