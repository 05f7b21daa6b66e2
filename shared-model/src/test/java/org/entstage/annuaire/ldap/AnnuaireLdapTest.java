package org.entstage.annuaire.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.sdk.LDAPException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.entstage.annuaire.Annuaire;
import org.entstage.annuaire.AnnuaireDeTest;
import org.entstage.annuaire.Personne;
import org.entstage.commun.Reglages;
import org.entstage.commun.SystemeIndisponible;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnnuaireLdapTest {

    private static AnnuaireDeTest serveur;
    private static Annuaire annuaire;

    @BeforeAll
    static void peupler() throws LDAPException {
        serveur = new AnnuaireDeTest();
        serveur.personne(
                "hdaubigne",
                "cn: d'Aubigne-Soeur Helene",
                "sn: d'Aubigné-Sœur",
                "givenName: Hélène",
                "supannCivilite: Mme",
                "mail: helene@univ.example.org",
                "telephoneNumber: +33102030405",
                "supannEntiteAffectationPrincipale: U01",
                "supannEntiteAffectation: U02",
                "eduPersonPrimaryAffiliation: Teacher",
                "eduPersonAffiliation: teacher",
                "eduPersonAffiliation: employee");
        serveur.personne(
                "mdupont",
                "cn: Dupont Marie-Helene",
                "sn: Dupont",
                "givenName: Marie-Hélène",
                "supannCivilite: Mlle",
                "eduPersonAffiliation: faculty");
        serveur.personne(
                "rouge",
                "cn: Helene Rouge",
                "sn: Rouge",
                "givenName: Hélène",
                "telephoneNumber: +33102030406",
                "supannListeRouge: TRUE",
                "eduPersonAffiliation: teacher");
        serveur.personne(
                "etudiant",
                "cn: Petit Helene",
                "sn: Petit",
                "givenName: Hélène",
                "supannEtuId: 20260001",
                "eduPersonAffiliation: student");
        serveur.personne("minimal", "cn: Seul", "eduPersonAffiliation: staff");
        for (int i : IntStream.range(0, 60).toArray()) {
            serveur.personne(
                    "clone" + i, "cn: Clone Zoe", "sn: Clone", "givenName: Zoé", "eduPersonAffiliation: student");
        }
        annuaire = annuaire(serveur.url());
    }

    @AfterAll
    static void fermer() {
        serveur.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"helene aubigne", "AUBIGNÉ hélène", "aub hel", "d'Aubigné", "d aubigné soeur", "soeur"})
    void a_teacher_is_found_by_words_in_any_order_without_accents(String texte) {
        assertThat(annuaire.chercherEnseignants(texte, 10))
                .extracting(Personne::login)
                .containsExactly("hdaubigne");
    }

    @Test
    void only_teachers_and_faculty_are_found_sorted_and_the_red_list_is_hidden() {
        assertThat(annuaire.chercherEnseignants("helene", 10))
                .extracting(Personne::login)
                .containsExactly("hdaubigne", "mdupont");
    }

    @Test
    void staff_is_found_with_the_teachers_and_without_the_students() {
        assertThat(annuaire.chercherPersonnels("helene", 10))
                .extracting(Personne::login)
                .containsExactly("hdaubigne", "mdupont");
    }

    @Test
    void students_are_found_among_students() {
        assertThat(annuaire.chercherEtudiants("helene", 10))
                .extracting(Personne::numeroEtudiant)
                .containsExactly("20260001");
    }

    @Test
    void a_search_never_gives_more_than_asked() {
        assertThat(annuaire.chercherEtudiants("clone", 7)).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "*", "a", ")(uid=*", "ele", "\\2a"})
    void nothing_is_found_for_what_is_no_beginning_of_a_name(String texte) {
        assertThat(annuaire.chercherEnseignants(texte, 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "hdaubign*", "x)(uid=hdaubigne", "hdaubigne)(uid=*"})
    void a_login_is_taken_literally(String login) {
        assertThat(annuaire.parLogin(login)).isEmpty();
    }

    @Test
    void an_entry_is_translated_whole() {
        Personne helene = annuaire.parLogin("hdaubigne").orElseThrow();

        assertThat(helene.nom()).isEqualTo("d'Aubigné-Sœur");
        assertThat(helene.prenom()).isEqualTo("Hélène");
        assertThat(helene.civilite()).isEqualTo("Mme");
        assertThat(helene.courriel()).isEqualTo("helene@univ.example.org");
        assertThat(helene.telephone()).isEqualTo("+33102030405");
        assertThat(helene.composante()).isEqualTo("U01");
        assertThat(helene.affiliations()).containsExactlyInAnyOrder("teacher", "employee");
        assertThat(helene.enseigne()).isTrue();
    }

    @Test
    void an_entry_with_next_to_nothing_is_translated_too() {
        Personne seul = annuaire.parLogin("minimal").orElseThrow();

        assertThat(seul.nom()).isNull();
        assertThat(seul.numeroEtudiant()).isNull();
        assertThat(seul.enseigne()).isFalse();
    }

    @Test
    void on_the_red_list_a_person_is_known_by_login_without_phone() {
        assertThat(annuaire.parLogin("rouge"))
                .get()
                .extracting(Personne::telephone)
                .isNull();
    }

    @Test
    void a_student_is_found_by_number() {
        assertThat(annuaire.etudiantParNumero("20260001"))
                .get()
                .extracting(Personne::login)
                .isEqualTo("etudiant");
        assertThat(annuaire.etudiantParNumero("99")).isEmpty();
        assertThat(annuaire.etudiantParNumero(null)).isEmpty();
    }

    @Test
    void a_dead_directory_is_unavailable() throws LDAPException {
        AnnuaireDeTest mort = new AnnuaireDeTest();
        Annuaire deuxieme = annuaire(mort.url());
        assertThat(deuxieme.parLogin("x")).isEmpty();
        mort.close();

        assertThatThrownBy(() -> deuxieme.parLogin("x"))
                .isInstanceOf(SystemeIndisponible.class)
                .hasMessageContaining(SystemeIndisponible.ANNUAIRE);
    }

    @Test
    void a_directory_that_says_nothing_is_given_up_after_the_delay() throws IOException {
        try (ServerSocket muet = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            long debut = System.nanoTime();

            assertThatThrownBy(() ->
                            annuaire("ldap://127.0.0.1:" + muet.getLocalPort()).parLogin("x"))
                    .isInstanceOf(SystemeIndisponible.class);

            assertThat(Duration.ofNanos(System.nanoTime() - debut)).isLessThan(Duration.ofSeconds(3));
        }
    }

    private static Annuaire annuaire(String url) {
        Reglages reglages = Reglages.de(Map.of("ldap.url", url, "ldap.base", AnnuaireDeTest.BASE, "ldap.delai", "500"));
        LdapConfiguration configuration = new LdapConfiguration();
        var source = configuration.ldapContextSource(reglages);
        source.afterPropertiesSet();
        return new AnnuaireLdap(configuration.ldapTemplate(source, reglages));
    }
}
