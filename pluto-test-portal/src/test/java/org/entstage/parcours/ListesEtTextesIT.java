package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the functional administrator changes in lists, texts and rates is what the students see from then on. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListesEtTextesIT {

    private static final String ADMINISTRATION = "/portal/page/administration";
    private static final String ENREGISTRER_VALEUR = "Enregistrer la valeur";

    private final PortailComplet portail = PortailComplet.surH2();
    private final Visiteur admin = portail.connecte("admin");

    private Visiteur rubrique(String nom) {
        return admin.ouvrir(ADMINISTRATION).suivre(nom);
    }

    private Redaction brouillon() {
        return Redaction.commencer(portail.connecte(portail.nouvelEtudiant()));
    }

    private static Elements themes(Redaction redaction) {
        return redaction.etape("Stage").etudiant().page().select("select[name=theme] option");
    }

    @Test
    void a_value_that_is_added_is_chosen_in_the_wizard_and_stays_there_when_it_is_closed() {
        rubrique("Listes").suivre("Thèmes").suivre("Ajouter une valeur");
        admin.remplir(Map.of("code", "CINE", "libelleFr", "", "libelleEn", "Cinema"), "Ajouter une valeur");
        assertThat(admin.erreurs()).containsExactly("Indiquez le libellé en français.");
        admin.remplir(Map.of("libelleFr", "Cinéma & <i>arts</i>", "ordre", "35"), "Ajouter une valeur");
        assertThat(admin.texte()).contains("La valeur est ajoutée").contains("Cinéma & <i>arts</i>");

        Redaction avec = brouillon();
        Redaction sans = brouillon();
        assertThat(themes(avec).eachText().subList(3, 5)).containsExactly("Arts, patrimoine", "Cinéma & <i>arts</i>");
        avec.etudiant().remplir(Map.of("theme", "CINE"), "Enregistrer et continuer");

        rubrique("Listes").suivre("Thèmes").suivre("Cinéma");
        assertThat(admin.texte()).contains("utilisée une fois").doesNotContain("Supprimer cette valeur");
        admin.remplir(Map.of("fin", "2020-12-31"), ENREGISTRER_VALEUR);
        assertThat(admin.texte()).contains("jusqu’au 31 déc. 2020");

        assertThat(themes(avec).select("[selected]")).extracting(Element::val).containsExactly("CINE");
        assertThat(themes(sans)).extracting(Element::val).doesNotContain("CINE").contains("INFO");
        sans.etudiant().remplir(Map.of("theme", "CINE"), "Enregistrer et continuer");
        assertThat(sans.etudiant().erreurs()).containsExactly("Choisissez une réponse de la liste.");
        assertThat(admin.ouvrir(ADMINISTRATION).suivre("Journal").texte()).contains("THEME/CINE");
    }

    @Test
    void an_unused_value_is_deleted_on_a_page_of_its_own() {
        rubrique("Listes").suivre("Thèmes").suivre("Ajouter une valeur");
        admin.remplir(Map.of("code", "VIDE", "libelleFr", "Sans emploi", "libelleEn", "Unused"), "Ajouter une valeur");

        admin.suivre("Sans emploi").suivre("Supprimer cette valeur").presser("Supprimer la valeur");

        assertThat(admin.texte()).contains("La valeur est supprimée").doesNotContain("Sans emploi");
    }

    @Test
    void a_text_of_the_institution_stands_on_its_step_as_text_until_the_shipped_one_comes_back() {
        rubrique("Textes").suivre("Note de l’étape « Stage » (français)");
        admin.remplir(Map.of("contenu", "Demandez conseil.\n\n<script>alert(1)</script>"), "Enregistrer le texte");
        Redaction redaction = brouillon();

        redaction.etape("Stage");

        assertThat(redaction.etudiant().page().select(".es-texte p").eachText())
                .containsExactly("Demandez conseil.", "<script>alert(1)</script>");

        admin.suivre("Revenir au texte livré").presser("Revenir au texte livré");
        assertThat(redaction.etape("Stage").etudiant().page().select(".es-texte"))
                .isEmpty();
    }

    @Test
    void a_ceiling_is_added_for_a_territory_and_taken_away_while_nobody_rests_on_it() {
        rubrique("Barèmes").suivre("Ajouter un plafond");
        assertThat(admin.saisie("Ajouter ce plafond")).containsEntry("depuis", "2027-01-01");
        admin.remplir(Map.of("depuis", "2026-06-01", "plafondHoraire", "31", "source", "Essai"), "Ajouter ce plafond");
        assertThat(admin.erreurs()).singleElement().asString().startsWith("Un plafond vaut déjà du 1 janv. 2026");

        admin.remplir(Map.of("zone", "MAYOTTE", "plafondHoraire", "20"), "Ajouter ce plafond");

        assertThat(admin.texte()).contains("Le plafond est ajouté").contains("Mayotte 20,00 € 3,00 € Essai");
        admin.suivre("Retirer le plafond").presser("Retirer le plafond");
        assertThat(admin.texte()).contains("Le plafond est retiré").doesNotContain("Mayotte");
    }

    @Test
    void the_towns_of_a_postcode_are_proposed_on_the_form_of_a_host() {
        Redaction redaction = brouillon();
        Visiteur etudiant = redaction.etape("Organisme d’accueil").etudiant();
        etudiant.remplir(Map.of("structure", "Introuvable"), "Rechercher").suivre("Décrire un nouvel organisme");
        String adresse = etudiant.page().select("[data-es-combo]").first().absUrl("data-es-combo");

        assertThat(etudiant.navigateur()
                        .poster(adresse, Map.of("debut", "", "code", "35000"))
                        .corps())
                .isEqualTo("[{\"valeur\":\"35000\",\"libelle\":\"Rennes\",\"detail\":\"35000\"}]");
        assertThat(etudiant.navigateur()
                        .poster(adresse, Map.of("debut", "saint malo", "code", ""))
                        .corps())
                .contains("\"35400\"");
        assertThat(etudiant.navigateur()
                        .poster(adresse, Map.of("debut", "", "code", "35042"))
                        .corps())
                .isEqualTo("[]");
    }
}
