package org.entstage.offres;

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
import org.entstage.commun.PageDe;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.offre.EtatOffre;
import org.entstage.offre.candidature.ConsulterCandidature;
import org.entstage.offre.candidature.DeclarerObtenue;
import org.entstage.offre.candidature.EtatCandidature;
import org.entstage.offre.candidature.FicheCandidature;
import org.entstage.offre.candidature.LigneCandidature;
import org.entstage.offre.candidature.ListerCandidatures;
import org.entstage.offre.candidature.ListerMesCandidatures;
import org.entstage.offre.candidature.OuvrirCv;
import org.entstage.offre.candidature.Postuler;
import org.entstage.offre.candidature.PreparationCandidature;
import org.entstage.offre.candidature.PreparerCandidature;
import org.entstage.offre.candidature.RepondreCandidature;
import org.entstage.offre.candidature.RetirerCandidature;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

/** A student's applications, and the staff's view of those for an offer. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CandidatureEcransTest {

    private static Ecrans offres;
    private static Ecrans gestion;

    @BeforeAll
    static void ouvrir() {
        offres = new Ecrans("offres");
        gestion = new Ecrans("gestion-offres");
    }

    @BeforeEach
    void enFrancais() {
        offres.ecran().enTantQue("etudiant", "etudiant", "20260001").en(Locale.FRENCH);
        gestion.ecran().enTantQue("baip", "baip", null).en(Locale.FRENCH);
        Mockito.reset(offres.cas(Postuler.class));
    }

    @AfterAll
    static void fermer() {
        offres.ecran().close();
        gestion.ecran().close();
    }

    private static LigneCandidature ligne(EtatCandidature etat, String structure) {
        LocalDateTime quand = LocalDateTime.of(2026, 11, 20, 10, 0);
        return new LigneCandidature(
                5,
                12,
                "Assistant <qualité>",
                structure,
                EtatOffre.PUBLIEE,
                etat,
                "Camille Exemple",
                "Master 1",
                quand,
                quand,
                false,
                true,
                etat == EtatCandidature.CONVENTION ? 7L : null);
    }

    private static FicheCandidature fiche(EtatCandidature etat, boolean repondable, boolean retirable) {
        return new FicheCandidature(
                ligne(etat, "Exemplaire & Fils"),
                3,
                "camille@etudiant.example.org",
                null,
                "Votre offre\nm’intéresse.",
                "cv.pdf",
                null,
                etat.attendReponse() ? null : "Andréa Patron",
                "Bienvenue",
                repondable,
                retirable);
    }

    private static PreparationCandidature preparation(boolean outil, LigneCandidature presente) {
        return new PreparationCandidature(
                12, "Assistant <qualité>", null, outil, "camille@etudiant.example.org", "Master 1", presente);
    }

    private static Document montrer(Ecrans ecrans, String... parametres) {
        return Ecrans.lire(ecrans.ecran().montrer(parametres).html());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void the_form_begins_with_what_is_known_and_keeps_what_was_typed(String langue) {
        offres.ecran().en(Locale.forLanguageTag(langue));
        Mockito.when(offres.cas(PreparerCandidature.class).executer(any(), eq(12L)))
                .thenReturn(preparation(true, null));
        Document page = montrer(offres, "vue", "postuler", "offre", "12");
        assertThat(page.select("input[name=courriel]").val()).isEqualTo("camille@etudiant.example.org");
        assertThat(page.select("form").attr("enctype")).isEqualTo("multipart/form-data");
        assertThat(page.select("h3").text()).isEqualTo("Assistant <qualité>");

        Mockito.when(offres.cas(Postuler.class).executer(any(), anyLong(), any()))
                .thenThrow(new RefusMetier(Probleme.auChamp("cv", "candidature.cv.absent")));
        Map<String, String> saisie = new HashMap<>(
                Map.of("offre", "12", "courriel", "c@etudiant.example.org", "formation", "M2", "lettre", "Ma lettre"));
        Document refusee = Ecrans.lire(offres.ecran()
                .envoyer("postuler", Map.of("vue", "postuler", "offre", "12"), saisie)
                .html());

        assertThat(refusee.select(".es-resume")).isNotEmpty();
        assertThat(refusee.select("textarea[name=lettre]").text()).isEqualTo("Ma lettre");
        assertThat(refusee.select("input[name=courriel]").val()).isEqualTo("c@etudiant.example.org");
    }

    @Test
    void who_applied_is_shown_his_application_instead_of_the_form() {
        Mockito.when(offres.cas(PreparerCandidature.class).executer(any(), eq(12L)))
                .thenReturn(preparation(true, ligne(EtatCandidature.VUE, null)));
        assertThat(montrer(offres, "vue", "postuler", "offre", "12").select("form"))
                .isEmpty();

        Mockito.when(offres.cas(PreparerCandidature.class).executer(any(), eq(12L)))
                .thenReturn(preparation(false, null));
        Document autrement = montrer(offres, "vue", "postuler", "offre", "12");
        assertThat(autrement.select("form")).isEmpty();
        assertThat(autrement.text()).contains("elle dit comment postuler");
    }

    @ParameterizedTest
    @EnumSource(EtatCandidature.class)
    void every_state_has_its_page_and_what_may_be_done(EtatCandidature etat) {
        Mockito.when(offres.cas(ConsulterCandidature.class).executer(any(), eq(5L)))
                .thenReturn(fiche(etat, false, etat.attendReponse() || etat == EtatCandidature.RETENUE));
        Document page = montrer(offres, "vue", "candidature", "id", "5");

        assertThat(page.text()).contains("Exemplaire & Fils").containsOnlyOnce("Télécharger cv.pdf");
        assertThat(page.text().contains("Commencer la convention")).isEqualTo(etat == EtatCandidature.RETENUE);
        assertThat(page.text().contains("Retirer ma candidature"))
                .isEqualTo(etat.attendReponse() || etat == EtatCandidature.RETENUE);
    }

    @Test
    void a_student_lists_withdraws_and_declares() {
        Mockito.when(offres.cas(ListerMesCandidatures.class).executer(any(), anyInt()))
                .thenReturn(PageDe.de(List.of(ligne(EtatCandidature.RECUE, null)), 1, 20));
        assertThat(montrer(offres, "vue", "mes-candidatures").text())
                .contains("Organisme non communiqué", "Envoyée", "Candidature du 20 nov. 2026");

        offres.ecran()
                .envoyer("retirer-candidature", Map.of("vue", "mes-candidatures"), Map.of("id", "5", "version", "3"));
        Mockito.verify(offres.cas(RetirerCandidature.class)).executer(any(), eq(5L), eq(3));

        Mockito.when(offres.cas(PreparerCandidature.class).executer(any(), eq(12L)))
                .thenReturn(preparation(false, null));
        assertThat(montrer(offres, "vue", "obtenue", "offre", "12").text()).contains("Oui, j’ai obtenu ce poste");
        Mockito.when(offres.cas(ConsulterCandidature.class).executer(any(), anyLong()))
                .thenReturn(fiche(EtatCandidature.RETENUE, false, true));
        offres.ecran().envoyer("obtenue", Map.of("vue", "obtenue", "offre", "12"), Map.of("offre", "12"));
        Mockito.verify(offres.cas(DeclarerObtenue.class)).executer(any(), eq(12L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void the_staff_reads_and_may_answer(String langue) {
        gestion.ecran().en(Locale.forLanguageTag(langue));
        Mockito.when(gestion.cas(ListerCandidatures.class).executer(any(), eq(12L)))
                .thenReturn(List.of(ligne(EtatCandidature.RECUE, "Exemplaire & Fils")));
        assertThat(montrer(gestion, "vue", "candidatures", "id", "12")
                        .select(".es-carte h3")
                        .text())
                .isEqualTo("Camille Exemple");
        Mockito.when(gestion.cas(ConsulterCandidature.class).executer(any(), eq(5L)))
                .thenReturn(fiche(EtatCandidature.VUE, true, false));
        assertThat(montrer(gestion, "vue", "candidature-recue", "id", "5").select("button[name=retenue]"))
                .hasSize(2);

        gestion.ecran()
                .envoyer(
                        "repondre-candidature",
                        Map.of("vue", "candidature-recue", "id", "5"),
                        Map.of("id", "5", "version", "3", "retenue", "false", "reponse", "Non, merci."));
        Mockito.verify(gestion.cas(RepondreCandidature.class), Mockito.atLeastOnce())
                .executer(any(), eq(5L), eq(3), eq(false), eq("Non, merci."));
    }

    @Test
    void a_cv_is_a_download() {
        Mockito.when(offres.cas(OuvrirCv.class).executer(any(), eq(5L)))
                .thenReturn(new OuvrirCv.CvOuvert("cv.pdf", new byte[] {1, 2}));
        var reponse = offres.ecran().demander("cv", "id", "5");

        assertThat(reponse.getContentType()).startsWith("application/pdf");
        assertThat(reponse.getProperty("Content-Disposition")).isEqualTo("attachment; filename=\"cv.pdf\"");
    }
}
