package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.entstage.portail.demo.population.Personnel;
import org.entstage.presence.CalculPresence;
import org.entstage.presence.PlanDePresence;
import org.entstage.presence.SemaineType;
import org.entstage.presence.Zone;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the rules refuse, who is told what, and how it goes on: with people of its own, since rules look at all placements. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReglesIT {

    private static final String MOTIF = "Projet prolongé, accord du conseil de perfectionnement.";
    private static final int PLACES_DU_REFERENT = 16;

    private final PortailComplet portail = PortailComplet.surH2();

    @Test
    void a_convention_of_931_hours_is_refused_waived_refused_again_and_accepted_when_shortened() {
        LocalDate debut = StageExemple.debut().withDayOfYear(1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
        Redaction redaction = redaction().complete().pour(dates(debut, finPour(debut, 931)));
        Visiteur etudiant = redaction.etudiant();

        redaction.etape("Récapitulatif");
        assertThat(etudiant.texte())
                .contains("931 h", "924 h (6 mois)", "Raccourcissez de 7 h", "dérogation à votre centre", "L124-5");
        assertThat(soumettre(etudiant)).isFalse();

        Bureau baip = new Bureau(portail.connecte("baip"));
        baip.ouvrir(redaction.numero()).suivre("Accorder une dérogation");
        baip.agent().remplir(Map.of("motif", " "), "Accorder la dérogation");
        assertThat(baip.agent().erreurs()).hasSize(1);
        baip.agent().remplir(Map.of("motif", MOTIF), "Accorder la dérogation");
        assertThat(baip.agent().texte()).contains("La dérogation est accordée", MOTIF, "R04", "Portée : jusqu’à 931 h");

        redaction.dansLaListe("Continuer");
        redaction.etape("Récapitulatif");
        assertThat(etudiant.texte()).contains("Dérogations accordées", MOTIF, "L124-5");
        assertThat(soumettre(etudiant)).isTrue();

        redaction.pour(dates(debut, finPour(debut, 938))).etape("Récapitulatif");
        assertThat(etudiant.texte())
                .contains("La dérogation a été accordée pour 931 h", "maintenant à 938 h", "L124-5");
        assertThat(soumettre(etudiant)).isFalse();

        redaction.pour(dates(debut, finPour(debut, 931)));
        baip.ouvrir(redaction.numero()).presser("Retirer la dérogation");
        assertThat(baip.agent().texte()).contains("La dérogation est retirée");
        redaction.etape("Récapitulatif");
        assertThat(soumettre(etudiant)).isFalse();

        redaction.pour(dates(debut, finPour(debut, 924))).soumise();
    }

    @Test
    void a_second_convention_at_the_same_host_makes_the_first_one_due() {
        LocalDate debut = StageExemple.debut();
        LocalDate fin = finPour(debut, 196);
        Redaction premiere = redaction().complete().pour(dates(debut, fin)).soumise();
        Visiteur etudiant = premiere.etudiant();
        LocalDate suite = fin.with(TemporalAdjusters.next(DayOfWeek.MONDAY));

        Redaction.commencer(etudiant)
                .complete()
                .pour(dates(suite, finPour(suite, 154)))
                .etape("Récapitulatif");

        assertThat(etudiant.texte())
                .contains("350 h chez cet organisme", "les 196 h des stages précédents", "de rappel", "L124-6");
        assertThat(soumettre(etudiant)).isTrue();
    }

    @Test
    void the_17th_trainee_of_a_referent_is_refused_and_another_referent_accepted() {
        Personnel referent = enseignant(0);
        redaction().complete(referent.login()).soumise();
        Long derniere = Long.valueOf(
                portail.lire("select max(id) from convention").get(0).get(0));
        portail.multiplierLaDerniereConvention(PLACES_DU_REFERENT - 1);
        try {
            Redaction redaction = redaction().complete(referent.login());
            Visiteur etudiant = redaction.etudiant();
            redaction.etape("Récapitulatif");
            assertThat(etudiant.texte())
                    .contains(referent.nom() + " suit déjà 16 stagiaires", "limite est de 16", "D124-3");
            assertThat(soumettre(etudiant)).isFalse();

            Personnel autre = enseignant(1);
            String complet = autre.prenom() + " " + autre.nom();
            redaction.etape("Enseignant référent").etape("Changer d’enseignant");
            etudiant.remplir(Map.of("referent", complet), "Rechercher").presser("Choisir " + complet);
            redaction.soumise();
        } finally {
            portail.ecrire(
                    "delete from convention where id > ? and enseignant_id ="
                            + " (select c.enseignant_id from (select * from convention) c where c.id = ?)",
                    derniere,
                    derniere);
        }
    }

    private Redaction redaction() {
        return Redaction.commencer(portail.connecte(portail.nouvelEtudiant()));
    }

    /** Teachers whom no other story names. */
    private Personnel enseignant(int rang) {
        return portail.population().personnels().stream()
                .filter(Personnel::enseigne)
                .filter(personne -> !personne.login().equals("enseignant"))
                .skip(20L + rang)
                .findFirst()
                .orElseThrow();
    }

    private static boolean soumettre(Visiteur etudiant) {
        return !etudiant.page()
                .select("button:contains(Soumettre la convention)")
                .isEmpty();
    }

    private static Map<String, String> dates(LocalDate debut, LocalDate fin) {
        Map<String, String> stage = StageExemple.stage();
        stage.put("debut", debut.toString());
        stage.put("fin", fin.toString());
        return stage;
    }

    /** The first day with which a full-time placement has so many hours. */
    private static LocalDate finPour(LocalDate debut, int heures) {
        return debut.datesUntil(debut.plusYears(1))
                .filter(fin -> CalculPresence.calculer(PlanDePresence.regulier(
                                        debut, fin, SemaineType.TRENTE_CINQ_HEURES, Zone.METROPOLE))
                                .heures()
                                .compareTo(BigDecimal.valueOf(heures))
                        == 0)
                .findFirst()
                .orElseThrow();
    }
}
