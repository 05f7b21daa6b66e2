package org.entstage.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entstage.convention.DeposerFormulaire;
import org.entstage.convention.DocumentAImprimer;
import org.entstage.convention.FicheDocuments;
import org.entstage.convention.FicheFormulaire;
import org.entstage.convention.ListerDocuments;
import org.entstage.convention.RetirerFormulaire;
import org.entstage.convention.document.TypeDocument;
import org.entstage.convention.document.formulaire.LigneFormulaire;
import org.entstage.convention.document.formulaire.SaisieFormulaire;
import org.entstage.texte.TexteEditable.Langue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** The page on which the staff hands in the host's own form, and what the page of documents says of it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormulaireEcransTest {

    private static final Map<String, String> PAGE = Map.of("vue", "formulaire-accueil", "id", "7");

    private static Portlets gestion;

    @BeforeAll
    static void ouvrir() {
        gestion = new Portlets("gestion-conventions");
    }

    @AfterAll
    static void fermer() {
        gestion.ecran().close();
    }

    @BeforeEach
    void enFrancais() {
        gestion.ecran().enTantQue("gestionnaire", "gestionnaire", null).en(Locale.FRENCH);
        documents(null, true);
    }

    @Test
    void a_missing_mention_is_told_at_its_field_and_what_was_ticked_is_kept() {
        Mockito.doAnswer(appel -> {
                    appel.getArgument(3, SaisieFormulaire.class).problemes().refuser();
                    return null;
                })
                .when(gestion.cas(DeposerFormulaire.class))
                .executer(any(), anyLong(), anyInt(), any());
        Map<String, String> saisie = new HashMap<>(Map.of("id", "7", "version", "3"));
        for (int rang = 0; rang < 14; rang++) {
            saisie.put("mentions[" + rang + "].vue", "true");
        }

        Document page = Jsoup.parse(
                gestion.ecran().envoyer("deposer-formulaire", PAGE, saisie).html());

        assertThat(page.select("input[type=checkbox]")).hasSize(15);
        assertThat(page.select("input[type=checkbox][checked]")).hasSize(14);
        Element absente = page.selectFirst("input[type=checkbox][aria-invalid=true]");
        assertThat(absente.attr("name")).isEqualTo("mentions[14].vue");
        assertThat(page.select(".es-resume a[href=#" + absente.id() + "]").text())
                .contains("Mention 15 : le formulaire doit la porter (D124-4)");
        assertThat(page.select(".es-resume").text()).contains("Choisissez le formulaire à déposer");
        assertThat(page.text())
                .contains("15. Façon dont l’attestation de stage est délivrée")
                .doesNotContain("??");
    }

    @Test
    void the_page_of_documents_says_which_form_is_used_by_whom_and_takes_it_away() {
        assertThat(lire("documents").text())
                .contains("elle prend la place de la nôtre", "Déposer le formulaire de l’organisme d’accueil")
                .doesNotContain("Retirer le formulaire", "??");

        documents(new LigneFormulaire("hote.pdf", "Sacha Bureau", LocalDateTime.of(2026, 11, 20, 9, 5)), true);
        Document page = lire("documents");
        assertThat(page.text()).contains("hote.pdf, déposé par Sacha Bureau", "Remplacer le formulaire");
        assertThat(page.select("table tbody td a").eachText()).containsExactly("Formulaire de l’organisme d’accueil");

        gestion.ecran()
                .envoyer(
                        "retirer-formulaire", Map.of("vue", "documents", "id", "7"), Map.of("id", "7", "version", "3"));
        Mockito.verify(gestion.cas(RetirerFormulaire.class)).executer(any(), eq(7L), eq(3));
    }

    @Test
    void both_pages_are_in_english_too_and_who_may_not_sees_no_button() {
        gestion.ecran().en(Locale.ENGLISH);
        assertThat(lire("formulaire-accueil").text())
                .contains("Host’s own form for agreement", "2. Names of the referent teacher and of the tutor")
                .doesNotContain("??", "Déposer");

        documents(new LigneFormulaire("hote.pdf", "Sacha Bureau", LocalDateTime.of(2026, 11, 20, 9, 5)), false);
        assertThat(lire("documents").text())
                .contains("the 15 compulsory mentions checked")
                .doesNotContain("??", "Take the form away", "Replace the form");
        assertThat(lire("formulaire-accueil").select("form[enctype]")).isEmpty();
    }

    private static Document lire(String vue) {
        return Jsoup.parse(gestion.ecran().montrer("vue", vue, "id", "7").html());
    }

    private static void documents(LigneFormulaire present, boolean ouvert) {
        Mockito.when(gestion.cas(ListerDocuments.class).executer(any(), anyLong()))
                .thenReturn(new FicheDocuments(
                        7,
                        3,
                        "2026-000007",
                        "Camille Exemple",
                        List.of(new DocumentAImprimer(
                                TypeDocument.CONVENTION,
                                7,
                                null,
                                List.of(Langue.FR, Langue.EN),
                                DocumentAImprimer.Etat.PROJET,
                                null)),
                        List.of(),
                        false,
                        false,
                        new FicheFormulaire(present, ouvert)));
    }
}
