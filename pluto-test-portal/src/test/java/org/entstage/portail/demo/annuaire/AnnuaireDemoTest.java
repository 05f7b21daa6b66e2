package org.entstage.portail.demo.annuaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import java.util.List;
import org.entstage.portail.demo.PopulationDeTest;
import org.entstage.portail.demo.population.Etablissement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnnuaireDemoTest {
    private static final AnnuaireDemo ANNUAIRE = new AnnuaireDemo(PopulationDeTest.POPULATION, 0);
    private LDAPConnection connexion;

    @BeforeAll
    static void demarrer() {
        ANNUAIRE.demarrer();
    }

    @AfterAll
    static void arreter() {
        ANNUAIRE.arreter();
    }

    @BeforeEach
    void connecter() throws LDAPException {
        connexion = new LDAPConnection("127.0.0.1", ANNUAIRE.port());
    }

    @AfterEach
    void deconnecter() {
        connexion.close();
        ANNUAIRE.latence(0);
    }

    @Test
    void a_student_has_the_attributes_of_supann() throws LDAPException {
        SearchResultEntry fiche = seule(Filter.createEqualityFilter("supannEtuId", "20260010"));
        assertThat(fiche.getAttributeValue("uid")).isEqualTo("e20260010");
        assertThat(fiche.getAttributeValues("eduPersonAffiliation")).containsExactlyInAnyOrder("student", "member");
        assertThat(fiche.getAttributeValues("supannEtuEtape"))
                .containsExactlyInAnyOrder("{UAI:0350936C}M2INF-201", "{UAI:0350936C}M2GRH-210");
        assertThat(fiche.getAttributeValues("supannEntiteAffectation")).containsExactlyInAnyOrder("SCI", "DEG");
        assertThat(fiche.getAttributeValues("supannEtuInscription"))
                .contains("[etab={UAI}0350936C][anneeinsc=2026][regimeinsc={SISE}10]"
                        + "[diplome={UAI:0350936C}DMINF][etape={UAI:0350936C}M2INF-201]"
                        + "[cursusann={SUPANN}M2][affect=SCI]");
        assertThat(fiche.getAttributeValue("mail")).endsWith("@etu.univ.example.org");
    }

    @Test
    void cn_is_written_without_accents() throws LDAPException {
        SearchResultEntry fiche = seule(Filter.createEqualityFilter("uid", "e20260020"));
        assertThat(fiche.getAttributeValue("sn")).isEqualTo("d'Haÿ-L'Œuvre");
        assertThat(fiche.getAttributeValue("cn")).isEqualTo("d'Hay-L'OEuvre Zoe-Eloise");
    }

    @Test
    void teachers_are_found_by_any_case() throws LDAPException {
        assertThat(chercher(Filter.create("(&(eduPersonAffiliation=teacher)(cn=CHANTELUNE*))")))
                .hasSize(2);
        assertThat(chercher(Filter.create("(eduPersonAffiliation=faculty)"))).hasSizeGreaterThan(100);
    }

    @Test
    void some_are_on_the_red_list_and_one_student_is_missing() throws LDAPException {
        assertThat(seule(Filter.createEqualityFilter("uid", "ens005")).getAttributeValue("supannListeRouge"))
                .isEqualTo("TRUE");
        assertThat(seule(Filter.createEqualityFilter("uid", "e20260026")).getAttributeValue("supannListeRouge"))
                .isEqualTo("TRUE");
        assertThat(chercher(Filter.createEqualityFilter("supannEtuId", "20260032")))
                .isEmpty();
    }

    @Test
    void the_right_password_binds_and_a_wrong_one_does_not() throws LDAPException {
        String dn = "uid=etudiant,ou=people," + Etablissement.BASE_LDAP;
        assertThat(connexion.bind(dn, "demo").getResultCode()).isEqualTo(ResultCode.SUCCESS);
        assertThatThrownBy(() -> connexion.bind(dn, "autre"))
                .isInstanceOfSatisfying(
                        LDAPException.class,
                        e -> assertThat(e.getResultCode()).isEqualTo(ResultCode.INVALID_CREDENTIALS));
    }

    @Test
    void passwords_never_leave_the_directory() throws LDAPException {
        assertThat(seule(Filter.createEqualityFilter("uid", "admin")).hasAttribute("userPassword"))
                .isFalse();
    }

    @Test
    void it_listens_again_on_the_same_port_after_a_stop() throws LDAPException {
        int port = ANNUAIRE.port();
        ANNUAIRE.arreter();
        assertThat(ANNUAIRE.enMarche()).isFalse();
        assertThatThrownBy(() -> new LDAPConnection("127.0.0.1", port).close()).isInstanceOf(LDAPException.class);
        ANNUAIRE.demarrer();
        try (LDAPConnection autre = new LDAPConnection("127.0.0.1", port)) {
            assertThat(autre.getEntry(Etablissement.BASE_LDAP)).isNotNull();
        }
    }

    @Test
    void a_slow_directory_makes_its_clients_time_out() throws LDAPException {
        LDAPConnectionOptions options = new LDAPConnectionOptions();
        options.setResponseTimeoutMillis(100);
        ANNUAIRE.latence(2000);
        try (LDAPConnection presse = new LDAPConnection(options, "127.0.0.1", ANNUAIRE.port())) {
            assertThatThrownBy(() -> presse.search(Etablissement.BASE_LDAP, SearchScope.SUB, "(uid=admin)"))
                    .isInstanceOf(LDAPException.class);
        }
    }

    private SearchResultEntry seule(Filter filtre) throws LDAPException {
        List<SearchResultEntry> fiches = chercher(filtre);
        assertThat(fiches).hasSize(1);
        return fiches.get(0);
    }

    private List<SearchResultEntry> chercher(Filter filtre) throws LDAPException {
        return connexion
                .search(Etablissement.BASE_LDAP, SearchScope.SUB, filtre)
                .getSearchEntries();
    }
}
