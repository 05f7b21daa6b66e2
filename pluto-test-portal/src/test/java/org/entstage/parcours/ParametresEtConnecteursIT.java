package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Settings, their file and the connectors, as the administrator has them in the portal. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParametresEtConnecteursIT {

    private static final String ADMINISTRATION = "/portal/page/administration";
    private static final String ALERTE = "Alerte avant le début du stage";
    private static final String LIRE = "Voir ce qui changerait";

    private final PortailComplet portail = PortailComplet.surH2();
    private final Visiteur admin = portail.connecte("admin");

    @AfterAll
    void remettre() {
        portail.ecrire("delete from parametre where cle = 'convention.alerte.jours'");
    }

    @Test
    void a_settings_file_is_exported_changed_and_imported_after_its_differences_were_read() {
        rubrique("Exporter et importer");
        String fichier = new String(admin.telecharger(admin.lien("Télécharger")), StandardCharsets.UTF_8);
        assertThat(fichier)
                .contains("\"format\" : \"ent-stage-administration\"")
                .doesNotContain("password");

        String change = fichier.replaceFirst(
                "\"convention.alerte.jours\" : (null|\\d+)", "\"convention.alerte.jours\" : 44, \"é\" : \"à\"");
        televerser(change);
        assertThat(admin.texte()).contains("parametres.é", ALERTE, "44", "Écrire ce changement");
        assertThat(portail.lire("select valeur from parametre where cle = 'convention.alerte.jours'"))
                .isEmpty();

        admin.presser("Écrire ce changement");
        assertThat(admin.texte()).contains("L’import est enregistré");

        rubrique("Paramètres");
        assertThat(admin.page().select("input.es-saisie--court").stream().map(Element::val))
                .contains("44");
        assertThat(rubrique("Journal").texte()).contains(ALERTE, "44");
    }

    @Test
    void a_file_that_is_none_or_that_is_missing_is_refused_with_the_reason() {
        rubrique("Exporter et importer");
        televerser("{\"format\": ");
        assertThat(admin.texte()).contains("n’est pas du JSON valide");

        rubrique("Exporter et importer");
        televerser("");
        assertThat(admin.texte()).contains("Choisissez un fichier");

        rubrique("Exporter et importer");
        televerser("x".repeat(5 * 1024 * 1024));
        assertThat(admin.texte()).contains("trop gros");
    }

    @Test
    void each_connector_answers_and_one_that_is_stopped_is_said_in_plain_words() {
        rubrique("Connecteurs");
        int connecteurs = admin.page().select(".es-carte button").size();
        assertThat(connecteurs).isEqualTo(10);
        for (Element bouton : admin.page().select(".es-carte button")) {
            admin.presser(bouton.attr("aria-label"));
        }
        assertThat(admin.page().select(".es-etat--bon")).hasSize(connecteurs);

        portail.annuaire().arreter();
        try {
            admin.presser("Tester : Annuaire");
            assertThat(admin.texte()).contains("Personne n’écoute à cette adresse");
        } finally {
            portail.annuaire().demarrer();
        }
    }

    private void televerser(String fichier) {
        admin.televerser(Map.of(), "administration.json", fichier.getBytes(StandardCharsets.UTF_8), LIRE);
    }

    private Visiteur rubrique(String nom) {
        return admin.ouvrir(ADMINISTRATION).suivre(nom);
    }
}
