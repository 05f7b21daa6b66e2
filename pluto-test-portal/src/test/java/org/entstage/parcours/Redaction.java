package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entstage.portail.demo.population.Personnel;

/** A student who writes a convention, step by step, as the screens lead. */
public final class Redaction {

    private static final String ONGLET = "/portal/page/mes-stages";
    private static final Pattern NUMERO = Pattern.compile("\\d{4}-\\d{6}");
    private static final String CONTINUER = "Enregistrer et continuer";

    private final Visiteur etudiant;
    private String numero;
    private boolean dansLaFoulee;

    private Redaction(Visiteur etudiant) {
        this.etudiant = etudiant;
    }

    /** A new draft. */
    static Redaction commencer(Visiteur etudiant) {
        return commencee(etudiant.ouvrir(ONGLET).suivre("Nouvelle convention").presser("Commencer la convention"));
    }

    /** The draft that has just been begun. */
    static Redaction commencee(Visiteur etudiant) {
        Redaction redaction = new Redaction(etudiant);
        Matcher trouve = NUMERO.matcher(etudiant.texte());
        assertThat(trouve.find()).as(etudiant.texte()).isTrue();
        redaction.numero = trouve.group();
        return redaction;
    }

    /** The same draft, in another browser. */
    Redaction reprise(Visiteur etudiantRevenu) {
        Redaction redaction = new Redaction(etudiantRevenu);
        redaction.numero = numero;
        redaction.dansLaListe("Continuer");
        return redaction;
    }

    /** A draft of this number, opened from the list. */
    static Redaction reprise(Visiteur etudiant, String numero) {
        Redaction redaction = new Redaction(etudiant);
        redaction.numero = numero;
        redaction.dansLaListe("Continuer");
        return redaction;
    }

    /** Opens the convention from the list by the words of its next step. */
    Visiteur dansLaListe(String action) {
        etudiant.ouvrir(ONGLET);
        String adresse = etudiant.page().select(".es-carte").stream()
                .filter(carte -> carte.text().contains(numero))
                .flatMap(carte -> carte.select("a").stream())
                .filter(lien -> lien.text().contains(action))
                .map(lien -> lien.absUrl("href"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(numero + ": no « " + action + " » in\n" + etudiant.texte()));
        return etudiant.ouvrir(adresse);
    }

    /** Goes on where saving a step has led, as people do; else each step is opened by its link. */
    Redaction dansLaFoulee() {
        dansLaFoulee = true;
        return this;
    }

    Redaction etape(String nom) {
        if (!dansLaFoulee || !etudiant.texte().contains(" sur 6 : " + nom)) {
            etudiant.suivre(nom);
        }
        return this;
    }

    Redaction chez(String organisme) {
        etape("Organisme d’accueil");
        etudiant.remplir(Map.of("structure", organisme), "Rechercher").presser("Choisir " + organisme);
        return this;
    }

    Redaction avecTuteur() {
        return avecTuteur(StageExemple.lieu());
    }

    Redaction avecTuteur(Map<String, String> lieu) {
        etape("Lieu et tuteur");
        etudiant.remplir(lieu, CONTINUER);
        return sansErreur();
    }

    Redaction pour(Map<String, String> stage) {
        etape("Stage");
        etudiant.remplir(stage, CONTINUER);
        return sansErreur();
    }

    /** Looks the teacher up by his name and chooses him. */
    Redaction suiviePar(String login) {
        Personnel personne = etudiant.population().personnel(login).orElseThrow();
        String complet = personne.prenom() + " " + personne.nom();
        etape("Enseignant référent");
        etudiant.remplir(Map.of("referent", complet), "Rechercher").presser("Choisir " + complet);
        return this;
    }

    /**
     * All steps: a known host, an ordinary full-time placement, with a tutor of its own, since nobody guides more than
     * three trainees.
     */
    Redaction complete() {
        return complete("enseignant");
    }

    /** The same, followed by another teacher. */
    Redaction complete(String referent) {
        boolean avant = dansLaFoulee;
        dansLaFoulee = true;
        chez(StageExemple.HOTE)
                .avecTuteur(StageExemple.lieuDUnAutreTuteur())
                .pour(StageExemple.stage())
                .suiviePar(referent);
        dansLaFoulee = avant;
        return this;
    }

    Redaction soumise() {
        etape("Récapitulatif");
        etudiant.presser("Soumettre la convention");
        assertThat(etudiant.texte()).contains("La convention est soumise au centre de gestion");
        return this;
    }

    private Redaction sansErreur() {
        assertThat(etudiant.erreurs()).isEmpty();
        assertThat(etudiant.texte()).contains("Étape enregistrée");
        return this;
    }

    String numero() {
        return numero;
    }

    /** Key of its row. */
    long id() {
        return id(numero);
    }

    /** Key of the row of a convention. */
    static long id(String numero) {
        return Long.parseLong(numero.substring(numero.indexOf('-') + 1));
    }

    Visiteur etudiant() {
        return etudiant;
    }
}
