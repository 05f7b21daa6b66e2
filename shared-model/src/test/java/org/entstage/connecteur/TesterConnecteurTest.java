package org.entstage.connecteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.essai.Acteurs.administrateur;
import static org.entstage.essai.Acteurs.auditeur;
import static org.entstage.essai.Acteurs.responsable;
import static org.entstage.essai.Acteurs.technicien;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.Reglages;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TesterConnecteurTest {

    private static final Instant MAINTENANT = Instant.parse("2026-11-21T09:30:00Z");
    private static final Secrets SECRETS = new Secrets(Reglages.de(Map.of("ldap.password", "Tr0ub4dor")));

    @Test
    void what_answers_says_what_was_tried_and_what_came_back() {
        ResultatEssai resultat = essayer("http://apogee.example.org/services/X", () -> "recupererX: HTTP 200, OK");

        assertThat(resultat.issue()).isEqualTo(Issue.REPOND);
        assertThat(resultat.adresse()).isEqualTo("http://apogee.example.org/services/X");
        assertThat(resultat.detail()).isEqualTo("recupererX: HTTP 200, OK");
        assertThat(resultat.quand()).isEqualTo(MAINTENANT);
    }

    static Stream<Arguments> echecs() {
        return Stream.of(
                Arguments.of(new UnknownHostException("apogee.invalid"), Issue.NOM_INCONNU),
                Arguments.of(new RuntimeException("outer", new ConnectException("refused")), Issue.INJOIGNABLE),
                Arguments.of(new IOException("x", new SocketTimeoutException("Read timed out")), Issue.DELAI),
                Arguments.of(new RuntimeException("LDAP response read timed out, timeout used: 3000 ms."), Issue.DELAI),
                Arguments.of(new SSLHandshakeException("PKIX path building failed"), Issue.CERTIFICAT),
                Arguments.of(new EchecEssai(Issue.ACCES_REFUSE, "HTTP 401"), Issue.ACCES_REFUSE),
                Arguments.of(new NullPointerException(), Issue.INATTENDU),
                Arguments.of(new StackOverflowError(), Issue.INATTENDU));
    }

    @ParameterizedTest
    @MethodSource("echecs")
    void each_kind_of_failure_is_told_apart(Throwable echec, Issue issue) {
        ResultatEssai resultat = essayer("http://x.example.org", () -> {
            if (echec instanceof Error erreur) {
                throw erreur;
            }
            throw (Exception) echec;
        });

        assertThat(resultat.issue()).isEqualTo(issue);
    }

    @Test
    void one_that_never_ends_is_left_after_the_deadline() {
        CountDownLatch jamais = new CountDownLatch(1);

        ResultatEssai resultat = essayer("ldap://x.example.org", () -> {
            jamais.await();
            return "";
        });

        assertThat(resultat.issue()).isEqualTo(Issue.DELAI);
        assertThat(resultat.millisecondes()).isBetween(200L, 2000L);
    }

    @Test
    void one_without_address_is_not_tried() {
        ResultatEssai resultat = essayer("", () -> {
            throw new AssertionError("tried");
        });

        assertThat(resultat.issue()).isEqualTo(Issue.ABSENT);
    }

    @Test
    void no_secret_leaves_neither_in_the_address_nor_in_the_detail() {
        ResultatEssai resultat = essayer(
                "https://robot:hush@apogee.example.org/X?key=sesame",
                () -> "bind as cn=x Tr0ub4dor at https://robot:hush@x/ with Authorization: Basic cm9ib3Q6aHVzaA==");

        assertThat(resultat.toString()).doesNotContain("Tr0ub4dor", "hush", "sesame", "cm9ib3Q6aHVzaA");
        assertThat(resultat.adresse()).isEqualTo("https://apogee.example.org/X");
        assertThat(resultat.detail()).contains("bind as cn=x", Secrets.CACHE);
    }

    @Test
    void the_detail_is_one_line_of_at_most_300_characters() {
        ResultatEssai resultat = essayer("http://x.example.org", () -> "<html>\n" + "very ".repeat(500));

        assertThat(resultat.detail()).hasSize(300).startsWith("<html> very").endsWith("…");
    }

    @Test
    void only_who_may_test_sees_and_tests_connectors() {
        Connecteur un = connecteur("ldap://x:y@h", () -> "");

        assertThat(new ListerConnecteurs(List.of(un), SECRETS).executer(technicien()))
                .containsExactly(new FicheConnecteur("essai", "ldap://h"));
        for (var acteur : List.of(auditeur(), responsable(3))) {
            assertThatThrownBy(() -> new ListerConnecteurs(List.of(un), SECRETS).executer(acteur))
                    .isInstanceOf(AccesRefuse.class);
            assertThatThrownBy(() -> tester(un).executer(acteur, "essai")).isInstanceOf(AccesRefuse.class);
        }
        assertThatThrownBy(() -> tester(un).executer(administrateur(), "autre")).isInstanceOf(Introuvable.class);
    }

    private static ResultatEssai essayer(String adresse, Callable<String> essai) {
        return tester(connecteur(adresse, essai)).executer(administrateur(), "essai");
    }

    private static TesterConnecteur tester(Connecteur connecteur) {
        return new TesterConnecteur(
                List.of(connecteur), SECRETS, Clock.fixed(MAINTENANT, ZoneOffset.UTC), Duration.ofMillis(200));
    }

    private static Connecteur connecteur(String adresse, Callable<String> essai) {
        return new Connecteur() {
            @Override
            public String nom() {
                return "essai";
            }

            @Override
            public String adresse() {
                return adresse;
            }

            @Override
            public String essayer() throws Exception {
                return essai.call();
            }
        };
    }
}
