package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entstage.portail.Navigateur;
import org.entstage.portail.Navigateur.Reponse;
import org.entstage.portail.demo.population.Population;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * Somebody in front of a page: reads it, follows its links and sends its forms by the words written on them. The page on
 * screen is always {@link #page()}; each page must be a sound one.
 */
public final class Visiteur {

    private final String url;
    private final Population population;
    private final Navigateur navigateur;
    private Reponse ecran;

    private Visiteur(Navigateur navigateur, String url, Population population) {
        this.url = url;
        this.population = population;
        this.navigateur = navigateur;
    }

    static Visiteur connecte(PortailComplet portail, String login) {
        return connecte(portail.navigateur(), portail.url(), portail.population(), login);
    }

    /** Somebody who has no account, in front of a page outside the portal. */
    static Visiteur sansCompte(PortailComplet portail) {
        return new Visiteur(portail.navigateur(), portail.url(), portail.population());
    }

    /** The same in front of any portal of this population. */
    static Visiteur connecte(Navigateur navigateur, String url, Population population, String login) {
        Visiteur visiteur = new Visiteur(navigateur, url, population);
        visiteur.montrer(navigateur.connecter(login));
        return visiteur;
    }

    /** Goes to an address of the portal. */
    public Visiteur ouvrir(String adresse) {
        return montrer(navigateur.lire(adresse));
    }

    /** Follows the first link whose words, or accessible name, hold these. */
    public Visiteur suivre(String mots) {
        return ouvrir(lien(mots));
    }

    /** The same as {@link #lien}, for an address that somebody else opens. */
    String adresse(String mots) {
        return lien(mots);
    }

    /** Absolute address of the first link whose words, or accessible name, hold these. */
    public String lien(String mots) {
        return page().select("a[href]").stream()
                .filter(lien ->
                        lien.text().contains(mots) || lien.attr("aria-label").contains(mots))
                .map(lien -> lien.absUrl("href"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link « " + mots + " » in\n" + texte()));
    }

    /** Presses a button; the form around it goes as the page shows it. */
    public Visiteur presser(String bouton) {
        return remplir(Map.of(), bouton);
    }

    /** Fills fields of the form around a button, by their names, over what it shows, and presses the button. */
    public Visiteur remplir(Map<String, String> champs, String bouton) {
        Element presse = bouton(bouton);
        Map<String, String> valeurs = valeurs((FormElement) presse.closest("form"));
        if (!presse.attr("name").isEmpty()) {
            valeurs.put(presse.attr("name"), presse.attr("value"));
        }
        valeurs.putAll(champs);
        return montrer(navigateur.poster(presse.closest("form").absUrl("action"), valeurs));
    }

    /** Fills the form around a button, chooses a file and presses the button. */
    public Visiteur televerser(Map<String, String> champs, String fichier, byte[] contenu, String bouton) {
        return televerser(champs, "fichier", fichier, contenu, bouton);
    }

    /** The same with a file in a field of another name. */
    public Visiteur televerser(
            Map<String, String> champs, String champ, String fichier, byte[] contenu, String bouton) {
        Element presse = bouton(bouton);
        FormElement formulaire = (FormElement) presse.closest("form");
        Map<String, String> valeurs = valeurs(formulaire);
        if (!presse.attr("name").isEmpty()) {
            valeurs.put(presse.attr("name"), presse.attr("value"));
        }
        valeurs.putAll(champs);
        valeurs.remove(champ);
        return montrer(navigateur.televerser(formulaire.absUrl("action"), valeurs, champ, fichier, contenu));
    }

    /** What the form around a button shows, by the names of its fields; hidden ones too. */
    public Map<String, String> saisie(String bouton) {
        return valeurs((FormElement) bouton(bouton).closest("form"));
    }

    private Element bouton(String mots) {
        return page().select("button").stream()
                .filter(b -> b.text().contains(mots) || b.attr("aria-label").contains(mots))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button « " + mots + " » in\n" + texte()));
    }

    /** Addresses of all links and streams of the portlets on screen. */
    public Set<String> adresses() {
        return page().select(".entstage").select("[href], [data-es-combo], [data-es-apercu]").stream()
                .flatMap(element ->
                        Stream.of("href", "data-es-combo", "data-es-apercu").map(element::absUrl))
                .filter(adresse -> adresse.startsWith(url))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All forms of the portlets on screen, as they would be sent. */
    public List<Envoi> envois() {
        return page().select(".entstage form").stream()
                .map(formulaire -> new Envoi(formulaire.absUrl("action"), valeurs((FormElement) formulaire)))
                .toList();
    }

    private static Map<String, String> valeurs(FormElement formulaire) {
        Map<String, String> valeurs = new LinkedHashMap<>();
        formulaire.formData().forEach(champ -> valeurs.put(champ.key(), champ.value()));
        return valeurs;
    }

    /** Opens a step and gives its form back unsent. */
    Envoi etapeQuelconque(String etape, String action) {
        suivre(etape);
        return envois().stream()
                .filter(envoi -> envoi.adresse().contains(action))
                .findFirst()
                .orElseThrow();
    }

    /** Sends a form that no page offers. */
    Visiteur envoyer(Envoi envoi) {
        return montrer(navigateur.poster(envoi.adresse(), envoi.champs()));
    }

    /** Ends the session. */
    public void quitter() {
        ecran = navigateur.soumettre(ecran, "form[action$=deconnexion]", Map.of());
    }

    /** A file that the portal streams. */
    public byte[] telecharger(String adresse) {
        return navigateur.telecharger(adresse);
    }

    private Visiteur montrer(Reponse reponse) {
        ecran = reponse;
        assertThat(texte())
                .as(reponse.adresse().toString())
                .doesNotContain("problème imprévu")
                .doesNotContain("unexpected problem")
                .doesNotContain("??");
        return this;
    }

    /** The page on screen. */
    public Document page() {
        return ecran.page();
    }

    /** Its whole text, on one line, with plain blanks. */
    public String texte() {
        return simple(page().text());
    }

    /** Narrow and unbreakable blanks as plain ones. */
    static String simple(String texte) {
        return texte.replaceAll("[\\u00a0\\u202f]", " ");
    }

    /** The answer as it came. */
    public Reponse reponse() {
        return ecran;
    }

    /** Sentences of the summary of errors; empty when the form was taken. */
    public List<String> erreurs() {
        return page().select(".es-resume li").eachText().stream()
                .map(Visiteur::simple)
                .toList();
    }

    /** The browser, for what no page offers. */
    public Navigateur navigateur() {
        return navigateur;
    }

    /** The people of this portal. */
    Population population() {
        return population;
    }
}
