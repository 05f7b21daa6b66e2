package org.entstage.portail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The frame and the administrator's page in a real browser: accessible, usable by keyboard, at any width. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@EnabledIf("org.entstage.portail.NavigateurReel#estInstalle")
class EcransDuPortailIT {

    private static PortailDeTest portail;
    private static NavigateurReel navigateur;
    private static String connecte;

    @BeforeAll
    static void ouvrir() {
        portail = PortailDeTest.avecLesPortletsDEssai();
        navigateur = new NavigateurReel(portail.url());
        connecte = null;
    }

    @AfterAll
    static void fermer() {
        navigateur.close();
    }

    private static void connecter(String login) {
        if (!login.equals(connecte)) {
            navigateur.oublier();
            navigateur.connecter(login);
            connecte = login;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/portal/page/accueil, 320", "/portal/page/accueil, 1440",
        "/portal/page/inconnu, 320", "/portal/page/inconnu, 1440",
        "/portal/administration/mise-en-page, 320", "/portal/administration/mise-en-page, 768",
        "/portal/administration/mise-en-page, 1440", "/portal/administration/mise-en-page/retirer/essais, 320"
    })
    void a_page_has_no_violation_of_wcag_and_nobody_scrolls_sideways(String adresse, int largeur) {
        connecter("admin");
        navigateur.largeur(largeur);
        navigateur.lire(adresse);

        assertThat(navigateur.violations()).isEmpty();
        assertThat(navigateur.debordement()).isZero();
        navigateur.photographier(
                Path.of("target/ecrans", adresse.substring(8).replace('/', '_') + "-" + largeur + ".png"));
    }

    @ParameterizedTest
    @CsvSource({"320", "1440"})
    void a_tab_with_windows_in_every_state_is_accessible(int largeur) {
        connecter("etudiant");
        navigateur.largeur(largeur);
        navigateur.lire("/portal/page/essais");

        // the test portlets themselves are bare forms without labels: look at the frame around them
        assertThat(navigateur.violations()).isNotEmpty().allMatch(violation -> violation.startsWith("label:"));
        assertThat(navigateur.debordement()).isZero();
        navigateur.photographier(Path.of("target/ecrans/essais-" + largeur + ".png"));
    }

    @Test
    void the_first_key_offers_to_skip_to_the_content() {
        connecter("admin");
        navigateur.largeur(1440);
        navigateur.lire("/portal/page/accueil");

        WebElement corps = navigateur.pilote().findElement(By.tagName("body"));
        corps.sendKeys(Keys.TAB);
        WebElement lien = navigateur.pilote().switchTo().activeElement();
        assertThat(lien.getText()).isEqualTo("Aller au contenu");
        lien.sendKeys(Keys.ENTER);
        assertThat(navigateur.pilote().switchTo().activeElement().getDomAttribute("id"))
                .isEqualTo("contenu");
    }
}
