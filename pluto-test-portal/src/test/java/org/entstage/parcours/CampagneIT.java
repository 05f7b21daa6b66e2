package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * A campaign from the staff's pages to its last day, by the portal's own task. Its clock stands: days pass by making the
 * placement and what was asked about it older.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CampagneIT {

    private static final String PILOTAGE = "/portal/page/evaluations";
    private static final Pattern ADRESSE = Pattern.compile("/evaluation/tuteur/[\\w-]{55}");
    private static final Duration DELAI = Duration.ofSeconds(40);

    private final PortailComplet portail = PortailComplet.surH2();
    private final LocalDate jour = LocalDate.now(ZoneId.of("Europe/Paris"));
    private final String etape =
            "ZC" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    private final Set<String> liens = new HashSet<>();
    private final String tuteur = etape.toLowerCase(Locale.ROOT) + "@exemplaire.example.org";

    @Test
    void it_opens_reminds_twice_and_closes_and_its_links_open_only_while_they_should() {
        long convention = stage(jour.plusDays(15));
        Visiteur lou = activee();
        String campagne = lou.reponse().adresse().toString();

        passer();
        assertThat(courriels(convention, "EVALUATION_INVITATION")).isEqualTo(3);
        String premier = nouveauLien();
        assertThat(statut(premier)).isEqualTo(200);

        vieillir(convention, 7);
        passer();
        passer();
        assertThat(courriels(convention, "EVALUATION_RAPPEL")).isEqualTo(3);
        nouveauLien();
        vieillir(convention, 7);
        passer();
        assertThat(courriels(convention, "EVALUATION_RAPPEL")).isEqualTo(6);
        String dernier = nouveauLien();
        assertThat(statut(premier)).as("a newer link took its place").isEqualTo(410);
        assertThat(statut(dernier)).isEqualTo(200);
        assertThat(lou.ouvrir(campagne).texte()).contains("0 sur 3 (0 %)", "En cours");

        vieillir(convention, 32);
        passer();
        assertThat(portail.lire("select distinct etat from fiche_evaluation where convention_id = ?", convention))
                .containsExactly(List.of("CLOSE"));
        assertThat(statut(dernier)).isEqualTo(410);
        assertThat(courriels(convention, "EVALUATION_RAPPEL")).isEqualTo(6);
        assertThat(lou.ouvrir(campagne)
                        .suivre("Arrêter la campagne")
                        .presser("Arrêter")
                        .texte())
                .contains("La campagne est arrêtée");
    }

    @Test
    void by_hand_each_row_is_reported_and_an_address_that_is_missing_is_written_in_the_queue() {
        long convention = stage(jour.plusDays(1));
        portail.ecrire("update convention set tuteur_courriel = null where id = ?", convention);
        Visiteur lou = portail.connecte("baip").ouvrir(PILOTAGE).suivre("Demander à la main");
        lou.remplir(Map.of("convention", Long.toString(convention)), "Rechercher")
                .suivre("Cocher cette page");
        lou.remplir(Map.of("repondants", "ETUDIANT,TUTEUR", "cloture", ""), "Envoyer les messages");
        assertThat(lou.erreurs()).hasSize(1);
        lou.remplir(
                Map.of(
                        "repondants",
                        "ETUDIANT,TUTEUR",
                        "cloture",
                        jour.plusDays(20).toString()),
                "Envoyer les messages");
        assertThat(lou.texte()).contains("1 message envoyé sur 2", "Invitation envoyée", "Adresse absente ou refusée");

        lou.ouvrir(PILOTAGE).suivre("à revoir").suivre("Corriger l’adresse de Sidonie");
        lou.remplir(Map.of("courriel", "pas une adresse"), "Corriger et envoyer");
        assertThat(lou.erreurs()).hasSize(1);
        lou.remplir(Map.of("courriel", tuteur), "Corriger et envoyer");
        assertThat(lou.texte()).contains("L’adresse est corrigée");
        assertThat(statut(nouveauLien())).isEqualTo(200);
    }

    /** An accepted placement whose étape no other one has. */
    private long stage(LocalDate fin) {
        String numero = Redaction.commencer(portail.connecte(portail.nouvelEtudiant()))
                .complete()
                .numero();
        long convention = Long.parseLong(numero.substring(numero.indexOf('-') + 1));
        portail.ecrire(
                "update convention set etat = 'VALIDEE', debut = ?, fin = ?, tuteur_courriel = ?, code_etape = ?"
                        + " where id = ?",
                jour.minusDays(120),
                fin,
                tuteur,
                etape,
                convention);
        return convention;
    }

    /** The page of a campaign that runs. */
    private Visiteur activee() {
        Visiteur lou = portail.connecte("baip").ouvrir(PILOTAGE).suivre("Nouvelle campagne");
        Map<String, String> champs = new HashMap<>(Map.of(
                "libelle", "Essai " + etape,
                "repondants", "ETUDIANT,ENSEIGNANT,TUTEUR",
                "ouverture", "15",
                "cloture", "30",
                "rappels", "7, 14",
                "rappelsMaximum", "2",
                "langues", "FR",
                "etapes", etape));
        champs.put("du", jour.minusDays(100).toString());
        champs.put("au", jour.minusDays(110).toString());
        lou.remplir(champs, "Enregistrer la campagne");
        assertThat(lou.erreurs()).singleElement().asString().contains("dernier jour");
        champs.put("au", "");
        lou.remplir(champs, "Enregistrer la campagne");
        assertThat(lou.texte()).contains("La campagne est enregistrée", "15 jours avant la fin du stage");
        lou.suivre("Activer la campagne");
        assertThat(lou.texte()).contains("3 invitations pour 1 stage");
        return lou.presser("Activer");
    }

    /** The task runs now instead of at five in the morning. */
    private void passer() {
        String avant = dernierPassage();
        portail.ecrire(
                "update scheduled_tasks set execution_time = ? where task_name = 'evaluations'",
                LocalDateTime.of(2020, 1, 1, 0, 0));
        await().atMost(DELAI).until(() -> !dernierPassage().equals(avant));
    }

    private String dernierPassage() {
        return portail.lire("select coalesce(cast(last_success as varchar), '-') from scheduled_tasks"
                        + " where task_name = 'evaluations'")
                .get(0)
                .get(0);
    }

    /** So many days pass for this placement: the clock of the portal stands, and everything about it is older. */
    private void vieillir(long convention, int jours) {
        portail.ecrire(
                "update convention set debut = dateadd('DAY', ?, debut), fin = dateadd('DAY', ?, fin) where id = ?",
                -jours,
                -jours,
                convention);
        portail.ecrire(
                "update lien set expire_le = dateadd('DAY', ?, expire_le) where pour_quoi = 'EVALUATION_TUTEUR'"
                        + " and objet_id in (select id from fiche_evaluation where convention_id = ?)",
                -jours,
                convention);
        portail.ecrire(
                "update fiche_evaluation set ouverte_le = dateadd('DAY', ?, ouverte_le),"
                        + " cloture = dateadd('DAY', ?, cloture) where convention_id = ?",
                -jours,
                -jours,
                convention);
        portail.ecrire(
                "update evaluation_envoi set quand = dateadd('DAY', ?, quand) where convention_id = ?",
                -jours,
                convention);
    }

    private int courriels(long convention, String evenement) {
        return Integer.parseInt(portail.lire(
                        "select count(*) from courriel where objet_id = ? and evenement = ?", convention, evenement)
                .get(0)
                .get(0));
    }

    /** Path of the link in a new mail to the tutor, as he receives it. */
    private String nouveauLien() {
        String nouveau = await().atMost(DELAI)
                .until(
                        () -> portail.messagerie().courriels().stream()
                                .filter(recu -> recu.destinataires().contains(tuteur))
                                .map(recu -> ADRESSE.matcher(recu.texte()))
                                .filter(Matcher::find)
                                .map(Matcher::group)
                                .filter(lien -> !liens.contains(lien))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
        liens.add(nouveau);
        return nouveau;
    }

    private int statut(String chemin) {
        return Visiteur.sansCompte(portail)
                .ouvrir(portail.url() + chemin)
                .reponse()
                .statut();
    }
}
