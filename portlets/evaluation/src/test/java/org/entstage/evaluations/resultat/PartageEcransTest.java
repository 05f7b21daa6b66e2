package org.entstage.evaluations.resultat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entstage.evaluation.resultat.ConsulterHotePartage;
import org.entstage.evaluation.resultat.HotePartage;
import org.entstage.evaluation.resultat.HotesPartages;
import org.entstage.evaluation.resultat.ListerHotesPartages;
import org.entstage.evaluations.Ecrans;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What students see of hosts, in both languages. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PartageEcransTest {

    private static Ecrans ecrans;

    @BeforeAll
    static void ouvrir() {
        ecrans = new Ecrans("mes-evaluations");
    }

    @AfterAll
    static void fermer() {
        ecrans.ecran().close();
    }

    @BeforeEach
    void camille() {
        ecrans.ecran().enTantQue("etudiant", "etudiant", "20260001");
        HotePartage hote = new HotePartage(9, "Exemplaire & Fils", 12, ResultatsEcransTest.questions(1));
        when(ecrans.cas(ListerHotesPartages.class).executer(any()))
                .thenReturn(new HotesPartages(true, List.of(hote, new HotePartage(8, "Autre", 5, List.of()))));
        when(ecrans.cas(ConsulterHotePartage.class).executer(any(), eq(9L))).thenReturn(List.of(hote));
    }

    private static Document montrer(String... parametres) {
        return Ecrans.lire(ecrans.ecran().montrer(parametres).html());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void hosts_are_listed_searched_and_read(String langue) {
        ecrans.ecran().en(new Locale(langue));
        boolean francais = langue.equals("fr");

        assertThat(montrer("vue", "hotes").text())
                .contains("Exemplaire & Fils", francais ? "12 réponses" : "12 answers", "Autre");
        assertThat(montrer("vue", "hotes", "mots", "EXEMP").text())
                .contains("Exemplaire & Fils")
                .doesNotContain("Autre");
        assertThat(ecrans.ecran()
                        .envoyer("chercher-hote", Map.of("vue", "hotes"), Map.of("mots", "fils"))
                        .parametre("mots"))
                .isEqualTo("fils");
        Document page = montrer("vue", "hote", "id", "9");
        assertThat(page.select("svg.es-graphique")).isNotEmpty();
        assertThat(page.text())
                .contains(francais ? "Les commentaires ne sont pas partagés" : "Comments are not shared")
                .doesNotContain(francais ? "Lire les" : "Read the");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void nothing_is_listed_where_nothing_is_shared(String langue) {
        ecrans.ecran().en(new Locale(langue));
        when(ecrans.cas(ListerHotesPartages.class).executer(any())).thenReturn(new HotesPartages(false, List.of()));

        Document page = montrer("vue", "hotes");

        assertThat(page.text()).contains(langue.equals("fr") ? "ne partage pas" : "does not share");
        assertThat(page.select("form, ul.es-cartes")).isEmpty();
    }
}
