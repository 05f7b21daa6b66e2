package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A questionnaire that staff builds with a condition, sees as others will, publishes, writes anew, exports and imports. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuestionnaireConstruitIT {

    private static final String ONGLET = "/portal/page/evaluations";

    private final PortailComplet portail = PortailComplet.surH2();

    /** Of no étape that there is: nobody is asked this questionnaire by other tests. */
    private final String etape = Long.toString(System.nanoTime(), 36);

    private final String libelle = "Essai de questionnaire " + etape;

    private Visiteur liste(String login) {
        return portail.connecte(login).ouvrir(ONGLET).suivre("Questionnaires");
    }

    @Test
    void a_questionnaire_with_a_condition_is_built_looked_at_published_and_never_changes_again() {
        Visiteur lou = commence("baip");
        lou.suivre("Ajouter une question à")
                .remplir(Map.of("libelleFr", "Avez-vous été aidé ?", "type", "OUI_NON"), "Enregistrer");
        lou.suivre("Ajouter une question à")
                .remplir(
                        Map.of(
                                "libelleFr",
                                "Par qui ?",
                                "type",
                                "CHOIX_UNIQUE",
                                "choix[0].fr",
                                "Un proche",
                                "choix[1].fr",
                                "Un service"),
                        "Enregistrer et ajouter des choix");
        lou.presser("Descendre le choix 1");
        assertThat(lou.saisie("Enregistrer")).containsEntry("choix[0].fr", "Un service");
        lou.presser("Enregistrer");
        lou.suivre("Ajouter une condition à Par qui ?").suivre("1. Avez-vous été aidé ?");
        lou.remplir(Map.of(), "Enregistrer");
        assertThat(lou.erreurs()).hasSize(1);
        lou.remplir(Map.of("valeurs", "oui"), "Enregistrer");
        assertThat(lou.texte()).contains("Posée si la réponse à la question 1 est : Oui.");

        lou.presser("Monter Par qui ?");
        assertThat(lou.texte()).contains("Un point à corriger avant de publier", "qui n’est pas posée avant elle");
        lou.presser("Descendre Par qui ?");
        String version = lou.reponse().adresse().toString();
        regarder(lou);
        lou.ouvrir(version).suivre("Publier").presser("Publier");
        assertThat(lou.texte()).contains("La version est publiée et en vigueur", "En vigueur · v1", "ne change plus");
        assertThat(lou.page().select(".entstage form")).isEmpty();
        assertThat(publiees()).containsExactly(List.of("1", "OUI_NON"), List.of("2", "CHOIX_UNIQUE"));

        lou.suivre(libelle).presser("Commencer une nouvelle version");
        lou.suivre("Retirer Par qui ?").presser("Retirer");
        lou.suivre("Publier").presser("Publier");
        assertThat(lou.suivre(libelle).texte()).contains("En vigueur · v2", "Retirée · v1");
        assertThat(lou.suivre("Version 1").texte()).contains("Par qui ?", "Un service");
        assertThat(publiees()).hasSize(3);
    }

    /** As who answers: the second question comes with the answer to the first, without a script too. */
    private static void regarder(Visiteur lou) {
        lou.suivre("Aperçu");
        assertThat(lou.page().select("[data-es-question][hidden]")).hasSize(1);
        String premiere = lou.page()
                .select("[data-es-question] input[type=radio][value=oui]")
                .attr("name");
        lou.suivre("English");
        assertThat(lou.page().select("form[lang=en]")).hasSize(1);
        assertThat(premiere).startsWith("q.");
    }

    @Test
    void what_one_exports_another_centre_imports_and_nothing_else_is_taken() {
        Visiteur lou = commence("baip");
        byte[] fichier = lou.telecharger(lou.lien("Exporter"));
        assertThat(new String(fichier, StandardCharsets.UTF_8))
                .contains("entstage.questionnaire", "Le stage vu par vous");

        lou.ouvrir(ONGLET).suivre("Questionnaires").suivre("Importer un fichier");
        byte[] faux = "{\"format\": \"entstage.questionnaire\", \"edition\": 1, \"script\": 2}"
                .getBytes(StandardCharsets.UTF_8);
        lou.televerser(Map.of("libelle", libelle + " bis"), "faux.json", faux, "Importer le questionnaire");
        assertThat(lou.erreurs()).singleElement().asString().contains("donnée inconnue", "script");
        lou.televerser(
                Map.of("libelle", libelle + " bis", "etape", etape),
                "essai.json",
                fichier,
                "Importer le questionnaire");
        assertThat(lou.texte()).contains("Le questionnaire est importé", libelle + " bis", "Brouillon · v1");
        lou.suivre("Continuer le brouillon").suivre("Abandonner le brouillon").presser("Abandonner le brouillon");
        assertThat(lou.texte()).contains("Le questionnaire est abandonné").doesNotContain(libelle + " bis");
    }

    @Test
    void who_has_one_centre_only_reads_and_copies_those_of_the_institution() {
        String adresse = commence("baip").reponse().adresse().toString();

        Visiteur ailleurs = liste("responsable");
        assertThat(ailleurs.suivre(libelle).texte()).contains("pas le modifier");
        assertThat(ailleurs.ouvrir(adresse).page().select("form[action*=deplacer]"))
                .isEmpty();
        assertThat(portail.connecte("etudiant").ouvrir(adresse).texte()).doesNotContain(libelle);
        ailleurs.ouvrir(ONGLET).suivre("Questionnaires").suivre("Évaluation du stage par l’enseignant");
        ailleurs.suivre("Copier la version").remplir(Map.of("libelle", libelle + " copie", "etape", etape), "Copier");
        assertThat(ailleurs.texte()).contains("Voici la copie", libelle + " copie");
        ailleurs.suivre("Continuer le brouillon")
                .suivre("Abandonner le brouillon")
                .presser("Abandonner le brouillon");
    }

    /** A draft with one section, no question yet. */
    private Visiteur commence(String login) {
        Visiteur lou = liste(login).suivre("Nouveau questionnaire");
        lou.remplir(Map.of("libelle", ""), "Créer le questionnaire");
        assertThat(lou.erreurs()).hasSize(2);
        lou.remplir(Map.of("libelle", libelle, "repondant", "ACCUEIL", "etape", etape), "Créer le questionnaire");
        return lou.suivre("Continuer le brouillon")
                .suivre("Ajouter une rubrique")
                .remplir(Map.of("titreFr", "Le stage vu par vous"), "Enregistrer");
    }

    private List<List<String>> publiees() {
        return portail.lire(
                "select p.rang, p.type from question_publiee p join questionnaire q on q.id = p.questionnaire_id"
                        + " where q.libelle = ? order by p.id",
                libelle);
    }
}
