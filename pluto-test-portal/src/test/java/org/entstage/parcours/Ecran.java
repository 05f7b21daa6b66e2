package org.entstage.parcours;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import org.entstage.portail.NavigateurReel;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;

/** A person at a real browser, who sees labels and buttons, types and chooses; what she fills is counted. */
final class Ecran implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final NavigateurReel navigateur;
    private int champsRemplis;

    Ecran(PortailComplet portail) {
        assumeTrue(
                NavigateurReel.estInstalle(),
                "Chromium is not installed here (apt-get install chromium chromium-driver)");
        navigateur = new NavigateurReel(portail.url());
        navigateur.largeur(1440);
    }

    NavigateurReel navigateur() {
        return navigateur;
    }

    /** Somebody else logs in. */
    Ecran connecter(String login) {
        navigateur.oublier();
        navigateur.connecter(login);
        return this;
    }

    /** Goes to an address, absolute or of the portal. */
    Ecran ouvrir(String adresse) {
        if (adresse.startsWith("http")) {
            navigateur.pilote().get(adresse);
        } else {
            navigateur.lire(adresse);
        }
        return this;
    }

    /** Follows a visible link by its words. */
    Ecran suivre(String mots) {
        return quitterLaPage(visible("//a[contains(normalize-space(.), %s) or contains(@aria-label, %s)]", mots));
    }

    /** Presses a visible button by its words. */
    Ecran presser(String mots) {
        return quitterLaPage(visible("//button[contains(normalize-space(.), %s) or contains(@aria-label, %s)]", mots));
    }

    /** With the Enter key, which works for whoever has no mouse. */
    private Ecran quitterLaPage(WebElement element) {
        WebElement page = navigateur.pilote().findElement(By.tagName("html"));
        element.sendKeys(Keys.ENTER);
        await().atMost(PATIENCE).until(() -> remplacee(page));
        return this;
    }

    private static boolean remplacee(WebElement page) {
        try {
            page.isEnabled();
            return false;
        } catch (StaleElementReferenceException partie) {
            return true;
        }
    }

    private WebElement visible(String xpath, String mots) {
        String texte = mots.contains("'") ? "\"" + mots + "\"" : "'" + mots + "'";
        return navigateur.pilote().findElements(By.xpath(xpath.replace("%s", texte))).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not on screen: « " + mots + " » in\n" + texte()));
    }

    /** Types into the field of a label. */
    Ecran saisir(String libelle, String texte) {
        champ(libelle).sendKeys(texte);
        champsRemplis++;
        return this;
    }

    /** Chooses in the list of a label. */
    Ecran choisir(String libelle, String option) {
        new org.openqa.selenium.support.ui.Select(champ(libelle)).selectByVisibleText(option);
        champsRemplis++;
        return this;
    }

    /** Picks a day; the browser's own calendar speaks the language of the machine, so the value is set. */
    Ecran dater(String libelle, String jour) {
        navigateur.executer(
                "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', {bubbles: true}))",
                champ(libelle),
                jour);
        champsRemplis++;
        return this;
    }

    /** Types the beginning of a name and takes the first proposal with the keyboard. */
    Ecran completer(String libelle, String debut) {
        WebElement champ = champ(libelle);
        champ.sendKeys(debut);
        champsRemplis++;
        attendre(() -> "true".equals(champ.getDomAttribute("aria-expanded")));
        WebElement page = navigateur.pilote().findElement(By.tagName("html"));
        champ.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        await().atMost(PATIENCE).until(() -> remplacee(page));
        return this;
    }

    private WebElement champ(String libelle) {
        WebElement etiquette = visible("//label[starts-with(normalize-space(.), %s)]", libelle);
        return navigateur.pilote().findElement(By.id(etiquette.getDomAttribute("for")));
    }

    /** Puts a value into a field by its name, whatever its kind: for states that take no typing. */
    Ecran forcer(String nom, String valeur) {
        navigateur.executer(
                "const c = document.querySelector(`.entstage [name=\"${arguments[0]}\"]`); c.value = arguments[1]",
                nom,
                valeur);
        return this;
    }

    /** Sends the form of a field with the first of its buttons. */
    Ecran envoyer(String champ) {
        WebElement bouton = navigateur
                .pilote()
                .findElement(By.xpath("//*[@name='" + champ + "']/ancestor::form//button[@type='submit']"));
        return quitterLaPage(bouton);
    }

    /** Tries to log in on the page of the single sign-on. */
    void connexion(String login, String motDePasse) {
        navigateur.pilote().findElement(By.name("username")).sendKeys(login);
        WebElement champ = navigateur.pilote().findElement(By.name("password"));
        champ.sendKeys(motDePasse);
        quitterLaPage(champ);
    }

    /** Address of the page on screen. */
    String adresse() {
        return navigateur.pilote().getCurrentUrl();
    }

    /** Language that the page says it speaks. */
    String langue() {
        return navigateur.pilote().findElement(By.tagName("html")).getDomAttribute("lang");
    }

    /** What a field holds, by its name. */
    String valeur(String nom) {
        return (String) navigateur.executer(
                "return document.querySelector('.entstage [name=' + arguments[0] + ']').value", nom);
    }

    /** Presses Enter on an element, as somebody without a mouse does. */
    void activer(String selecteur) {
        navigateur.pilote().findElement(By.cssSelector(selecteur)).sendKeys(Keys.ENTER);
    }

    /** Waits until something on the page is so. */
    void attendre(java.util.concurrent.Callable<Boolean> condition) {
        await().atMost(PATIENCE).until(condition);
    }

    String texte() {
        return Visiteur.simple(
                navigateur.pilote().findElement(By.tagName("body")).getText());
    }

    String texte(String selecteur) {
        return Visiteur.simple(
                navigateur.pilote().findElement(By.cssSelector(selecteur)).getText());
    }

    /** How many fields were typed into or chosen from so far. */
    int champsRemplis() {
        return champsRemplis;
    }

    /** Whether the element with the focus, or one around it, matches. */
    boolean focalise(String selecteur) {
        return (Boolean) navigateur.executer("return document.activeElement.closest(arguments[0]) !== null", selecteur);
    }

    /** What whoever has no mouse misses on this page. */
    List<String> horsDuClavier() {
        return new Clavier(navigateur).defauts();
    }

    @Override
    public void close() {
        navigateur.close();
    }
}
