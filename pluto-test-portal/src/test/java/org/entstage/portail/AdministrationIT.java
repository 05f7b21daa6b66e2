package org.entstage.portail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.entstage.portail.Navigateur.Reponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The administrator arranges the portal in the portal, with plain forms. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AdministrationIT {

    private static final String PAGE = "/portal/administration/mise-en-page";

    private static PortailDeTest portail;

    @BeforeAll
    static void demarrer() {
        portail = PortailDeTest.avecLesPortletsDEssai();
    }

    private final Navigateur admin = portail.connecte("admin");

    /** Fills the form that holds this button and presses it. */
    private Reponse presser(Reponse page, String formulaire, String geste, Map<String, String> champs) {
        Map<String, String> valeurs = new HashMap<>(champs);
        valeurs.put("geste", geste);
        return admin.soumettre(page, formulaire + ":has(button[value=" + geste + "])", valeurs);
    }

    private Reponse nouvelOnglet(String titre, String role) {
        return presser(
                admin.lire(PAGE),
                "form",
                "ajouter-onglet",
                Map.of("titre-fr", titre, "titre-en", titre + " (en)", "roles", role));
    }

    @Test
    void the_administration_leads_to_the_layout_and_is_for_administrators_only() {
        assertThat(admin.lire("/portal/administration").texte("h1")).isEqualTo("Mise en page");
        assertThat(admin.lire("/portal/").page().select(".portail-outil").eachText())
                .contains("Mise en page");
        assertThat(portail.connecte("etudiant").lire(PAGE).statut()).isEqualTo(403);
        assertThat(portail.navigateur().lireSansSuivre(PAGE).statut()).isEqualTo(302);
    }

    @Test
    void a_new_tab_gets_a_portlet_and_only_its_role_sees_it() {
        Reponse apres = nouvelOnglet("Études & cie", "etudiant");
        assertThat(apres.texte("[role=status]")).isEqualTo("L’onglet est ajouté.");

        presser(apres, "form:has([value=etudes-cie])", "placer", Map.of("portlet", "essai-a/essai", "colonne", "2"));

        Reponse page = portail.connecte("etudiant").lire("/portal/page/etudes-cie");
        assertThat(page.texte("dd.utilisateur")).isEqualTo("etudiant");
        assertThat(page.page().select(".nav-link").eachText()).contains("Études & cie");
        Navigateur enseignant = portail.connecte("enseignant");
        assertThat(enseignant.lire("/portal/page/etudes-cie").statut()).isEqualTo(403);
        assertThat(enseignant.lire("/portal/").page().select(".nav-link").eachText())
                .doesNotContain("Études & cie");
    }

    @Test
    void a_window_is_titled_moved_and_removed() {
        nouvelOnglet("Départ", "admin");
        nouvelOnglet("Arrivée", "admin");
        Reponse page = admin.lire(PAGE);
        page = presser(page, "form:has([name=onglet][value=depart])", "placer", Map.of("portlet", "essai-b/recepteur"));

        String fenetre = "section[aria-labelledby=titre-depart] form";
        page = presser(page, fenetre, "modifier", Map.of("titre", "Écoute", "vers", "arrivee", "colonne", "1"));

        assertThat(admin.lire("/portal/page/depart").page().select(".portail-fenetre"))
                .isEmpty();
        assertThat(admin.lire("/portal/page/arrivee").texte(".portail-titre")).isEqualTo("Écoute");
        presser(page, "section[aria-labelledby=titre-arrivee] form", "retirer", Map.of());
        assertThat(admin.lire("/portal/page/arrivee").page().select(".portail-fenetre"))
                .isEmpty();
    }

    @Test
    void windows_of_a_column_change_places() {
        nouvelOnglet("Ordre", "admin");
        Reponse page = admin.lire(PAGE);
        String ajout = "form:has([name=onglet][value=ordre])";
        page = presser(page, ajout, "placer", Map.of("portlet", "essai-a/essai"));
        page = presser(page, ajout, "placer", Map.of("portlet", "essai-b/recepteur"));

        page = presser(page, "section[aria-labelledby=titre-ordre] form", "descendre", Map.of());
        assertThat(admin.lire("/portal/page/ordre")
                        .page()
                        .select(".portail-titre")
                        .eachText())
                .containsExactly("Récepteur", "Portlet d'essai");

        presser(page, "section[aria-labelledby=titre-ordre] form", "descendre", Map.of());
        assertThat(admin.lire("/portal/page/ordre")
                        .page()
                        .select(".portail-titre")
                        .eachText())
                .containsExactly("Portlet d'essai", "Récepteur");
    }

    @Test
    void a_tab_is_renamed_and_its_removal_is_asked_on_a_page_of_its_own() {
        nouvelOnglet("Passager", "admin");
        Reponse page = presser(
                admin.lire(PAGE),
                "form:has([name=onglet][value=passager])",
                "modifier-onglet",
                Map.of("titre-fr", "Durable", "ordre", "5"));
        assertThat(page.page().select(".portail-onglets .nav-link").eachText().get(0))
                .isEqualTo("Durable");

        Reponse question = admin.lire(page.lien("a[href$=retirer/passager]"));
        assertThat(question.texte("h1")).contains("Durable");
        presser(question, "form", "retirer-onglet", Map.of());
        assertThat(admin.lire("/portal/page/passager").statut()).isEqualTo(404);
    }

    @Test
    void what_is_not_acceptable_is_refused_with_a_reason_and_changes_nothing() {
        nouvelOnglet("Unique", "admin");

        assertThat(nouvelOnglet("Unique", "admin").texte(".alert-warning")).startsWith("Un onglet porte déjà ce titre");
        assertThat(nouvelOnglet("", "admin").texte(".alert-warning"))
                .startsWith("Donnez un titre, de 80 caractères au plus");
        assertThat(nouvelOnglet("!!!", "admin").texte(".alert-warning")).startsWith("Donnez un titre français où");
        assertThat(presser(
                                admin.lire(PAGE),
                                "form:has([name=onglet][value=unique])",
                                "placer",
                                Map.of("portlet", "stage/inconnu"))
                        .texte(".alert-warning"))
                .contains("n’est pas chargé");
    }

    @Test
    void a_form_without_the_token_changes_nothing() {
        Reponse reponse = admin.posterSansSuivre(
                PAGE, Map.of("geste", "ajouter-onglet", "titre-fr", "Pirate", "titre-en", "Pirate"));

        assertThat(reponse.statut()).isEqualTo(403);
        assertThat(admin.lire("/portal/page/pirate").statut()).isEqualTo(404);
    }

    @Test
    void the_page_speaks_english_too() {
        Reponse page = admin.lire("/portal/langue/en?vers=" + PAGE);

        assertThat(page.texte("h1")).isEqualTo("Layout");
        assertThat(page.page().select("h2").eachText()).contains("Tab “Trials”").doesNotContain("Tab “Essais”");
        assertThat(page.page().select("option").eachText()).contains("Trials").doesNotContain("Essais");
        assertThat(page.corps()).doesNotContain("??");
    }
}
