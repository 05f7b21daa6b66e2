package org.entstage.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.ConsulterConvention;
import org.entstage.convention.EtatConvention;
import org.entstage.convention.ListerMesStagiaires;
import org.entstage.convention.ValiderFinDeStage;
import org.entstage.evaluation.fiche.StageEvalue;
import org.entstage.evaluation.fin.ConsulterFinDeStage;
import org.entstage.evaluation.fin.ElementDeFin;
import org.entstage.evaluation.fin.ElementDeFin.Etat;
import org.entstage.evaluation.fin.ElementDeFin.Genre;
import org.entstage.evaluation.fin.FinDeStage;
import org.entstage.evaluation.fin.ListerFinsAValider;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

/** What is asked at the end of a placement, and the referent's word about it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FinDeStageEcransTest {

    private static final LocalDate FIN = LocalDate.of(2026, 11, 15);

    private static Portlets etudiant;
    private static Portlets enseignant;

    @BeforeAll
    static void ouvrir() throws ReflectiveOperationException {
        etudiant = new Portlets("mes-stages");
        enseignant = new Portlets("mes-stagiaires");
        etudiant.ecran().enTantQue("etudiant", "etudiant", "20260001");
        enseignant.ecran().enTantQue("enseignant", "enseignant", null);
        Object fiche =
                avec(Exemples.complete(EtatConvention.VALIDEE, null), "stage", avec(Exemples.stage(), "fin", FIN));
        for (Portlets portlet : List.of(etudiant, enseignant)) {
            Mockito.doReturn(fiche).when(portlet.cas(ConsulterConvention.class)).executer(any(), anyLong());
        }
    }

    @AfterAll
    static void fermer() {
        etudiant.ecran().close();
        enseignant.ecran().close();
    }

    /** A record with another value in one of its components. */
    private static Object avec(Record valeurs, String nom, Object autre) throws ReflectiveOperationException {
        RecordComponent[] composants = valeurs.getClass().getRecordComponents();
        Object[] arguments = new Object[composants.length];
        for (int rang = 0; rang < composants.length; rang++) {
            composants[rang].getAccessor().setAccessible(true);
            arguments[rang] = composants[rang].getName().equals(nom)
                    ? autre
                    : composants[rang].getAccessor().invoke(valeurs);
        }
        Class<?>[] types =
                Arrays.stream(composants).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return valeurs.getClass().getDeclaredConstructor(types).newInstance(arguments);
    }

    private static void fin(Portlets portlet, boolean conclut, ElementDeFin... elements) {
        Mockito.when(portlet.cas(ConsulterFinDeStage.class).executer(any(), anyLong()))
                .thenReturn(Optional.of(new FinDeStage(FIN, List.of(elements), conclut, false)));
    }

    private static Document lire(String html) {
        assertThat(html).doesNotContain("??").doesNotContain("imprévu").doesNotContain("n’a pas pu être affichée");
        return Jsoup.parse(html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void the_page_of_a_placement_that_is_over_says_what_is_asked_and_how_far_it_is(String langue) {
        fin(
                etudiant,
                false,
                new ElementDeFin(Genre.ATTESTATION, Etat.FAIT, FIN.plusDays(2), null, null, null, false),
                new ElementDeFin(Genre.APPRECIATION, Etat.ATTENDU, null, FIN.plusDays(30), null, null, true),
                new ElementDeFin(Genre.TUTEUR, Etat.CLOS, null, null, null, null, false),
                new ElementDeFin(Genre.REFERENT, Etat.REFUSE, FIN, null, "D. Modèle", "Le <rapport>", false));

        Document page = lire(etudiant.ecran()
                .en(Locale.forLanguageTag(langue))
                .montrer("vue", "fiche", "id", "1")
                .html());

        assertThat(page.select("table").text()).contains("Le <rapport>", "D. Modèle");
        assertThat(page.select("tr:contains(L124-4) a")).hasSize(1);
        assertThat(page.select("tr:contains(L124-4)").text())
                .contains(langue.equals("fr") ? "15 déc. 2026" : "15 Dec 2026");
        assertThat(page.select("a[href*=conclure]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void the_referent_says_whether_it_is_validated_and_why_not(String langue) {
        enseignant.ecran().en(Locale.forLanguageTag(langue));
        fin(enseignant, true, new ElementDeFin(Genre.REFERENT, Etat.ATTENDU, null, null, null, null, true));
        assertThat(lire(enseignant.ecran().montrer("vue", "fiche", "id", "1").html())
                        .select("a[href*=conclure]"))
                .hasSize(1);
        Document page =
                lire(enseignant.ecran().montrer("vue", "conclure", "id", "1").html());
        assertThat(page.select("input[type=radio]")).hasSize(2);

        Mockito.doThrow(new RefusMetier(Probleme.auChamp("commentaire", "convention.fin.motif")))
                .when(enseignant.cas(ValiderFinDeStage.class))
                .executer(any(), eq(1L), eq(4), eq(false), any());
        Document refusee = lire(enseignant
                .ecran()
                .envoyer(
                        "conclure",
                        Map.of("vue", "conclure", "id", "1"),
                        Map.of("id", "1", "version", "4", "valide", "false", "commentaire", ""))
                .html());
        assertThat(refusee.select(".es-resume li a")).hasSize(1);
        assertThat(refusee.selectFirst("input[value=false]").hasAttr("checked")).isTrue();

        Document faite = lire(enseignant
                .ecran()
                .envoyer(
                        "conclure",
                        Map.of("vue", "conclure", "id", "1"),
                        Map.of("id", "1", "version", "4", "valide", "true", "commentaire", "Bien"))
                .html());
        Mockito.verify(enseignant.cas(ValiderFinDeStage.class), Mockito.atLeastOnce())
                .executer(any(), eq(1L), eq(4), eq(true), eq("Bien"));
        assertThat(faite.select(".es-avis--fait")).hasSize(1);
    }

    @Test
    void the_list_of_trainees_begins_with_the_placements_that_wait_for_a_word() {
        Mockito.when(enseignant.cas(ListerMesStagiaires.class).executer(any(), anyInt()))
                .thenReturn(Exemples.page(1, Exemples.ligne(4, EtatConvention.VALIDEE)));
        Mockito.when(enseignant.cas(ListerFinsAValider.class).executer(any()))
                .thenReturn(List.of(new StageEvalue(
                        1, "2026-000001", "Camille Exemple", null, null, "Hôte", null, null, FIN, FIN, "SCI")));

        Document page = lire(enseignant.ecran().en(Locale.FRENCH).montrer().html());

        assertThat(page.select("details a[href*=conclure]").text()).isEqualTo("Camille Exemple");
    }
}
