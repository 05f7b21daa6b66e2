package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entstage.portail.Navigateur;
import org.entstage.portail.Navigateur.Reponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole demonstration as one command starts it: real login, real directory, the stage portlets on their tabs. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DemonstrationIT {

    private static PortailComplet portail;

    @BeforeAll
    static void demarrer() {
        portail = PortailComplet.surH2();
    }

    @Test
    void nothing_was_refused_and_every_portlet_is_ready() {
        assertThat(portail.navigateur().lire("/health").corps())
                .startsWith("UP")
                .contains("stage/mes-stages: ready", "stage/mes-stagiaires: ready", "stage/gestion-conventions: ready")
                .doesNotContain("REFUSED", "OUT OF SERVICE");
    }

    @ParameterizedTest
    @CsvSource({
        "etudiant, Mes stages",
        "etudiant2, Mes stages",
        "enseignant, Mes stagiaires",
        "gestionnaire, Conventions",
        "responsable, Conventions",
        "direction, Conventions",
        "auditeur, Conventions",
        "baip, Conventions",
        "admin, Conventions"
    })
    void each_person_lands_on_the_tab_made_for_her_and_its_portlet_answers(String login, String onglet) {
        Reponse page = portail.navigateur().connecter(login);

        assertThat(page.statut()).isEqualTo(200);
        assertThat(page.texte(".nav-link.active")).isEqualTo(onglet);
        assertThat(page.page().select(".portail-fenetre")).hasSize(1);
        assertThat(page.page().select(".portail-fenetre > .card-body > .alert")).isEmpty();
    }

    @Test
    void the_administrator_has_pages_for_the_layout_the_counterparts_and_the_mails() {
        Navigateur admin = portail.navigateur();
        admin.connecter("admin");
        List<String> pages =
                admin.lire("/portal/").page().select(".portail-outil").eachAttr("href");

        assertThat(pages).hasSize(3);
        for (String page : pages) {
            Reponse reponse = admin.lire(page);
            assertThat(reponse.statut()).isEqualTo(200);
            assertThat(reponse.corps()).doesNotContain("??");
        }
    }

    @Test
    void a_wrong_password_does_not_log_in() {
        Navigateur navigateur = portail.navigateur();
        Reponse formulaire = navigateur.lire("/portal/connexion");
        navigateur.soumettre(
                formulaire, "form:has(input[name=password])", Map.of("username", "etudiant", "password", "wrong"));

        assertThat(navigateur.lireSansSuivre("/portal/page/mes-stages").statut())
                .isEqualTo(302);
    }
}
