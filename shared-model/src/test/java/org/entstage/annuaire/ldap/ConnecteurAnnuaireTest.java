package org.entstage.annuaire.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.sdk.LDAPException;
import java.util.Map;
import org.entstage.annuaire.AnnuaireDeTest;
import org.entstage.commun.Reglages;
import org.entstage.connecteur.EchecEssai;
import org.entstage.connecteur.Issue;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConnecteurAnnuaireTest {

    @Test
    void a_directory_with_people_answers_and_an_empty_one_is_no_answer() throws LDAPException {
        AnnuaireDeTest serveur = new AnnuaireDeTest();
        try {
            assertThatThrownBy(
                            () -> connecteur(Map.of("ldap.url", serveur.url())).essayer())
                    .isInstanceOfSatisfying(
                            EchecEssai.class, echec -> assertThat(echec.issue()).isEqualTo(Issue.INATTENDU));

            serveur.personne("un", "cn: Un", "sn: Un");
            serveur.personne("deux", "cn: Deux", "sn: Deux");
            assertThat(connecteur(Map.of("ldap.url", serveur.url())).essayer()).isEqualTo("(uid=*): 1");

            assertThatThrownBy(() -> connecteur(
                                    Map.of("ldap.url", serveur.url(), "ldap.user", "cn=robot", "ldap.password", "faux"))
                            .essayer())
                    .isInstanceOfSatisfying(
                            EchecEssai.class, echec -> assertThat(echec.issue()).isEqualTo(Issue.ACCES_REFUSE));
            assertThatThrownBy(() -> connecteur(Map.of("ldap.url", serveur.url(), "ldap.base", "dc=ailleurs"))
                            .essayer())
                    .isInstanceOf(EchecEssai.class);
        } finally {
            serveur.close();
        }
    }

    private static ConnecteurAnnuaire connecteur(Map<String, String> valeurs) {
        Reglages reglages = Reglages.de(valeurs);
        LdapConfiguration configuration = new LdapConfiguration();
        var source = configuration.ldapContextSource(reglages);
        source.afterPropertiesSet();
        return new ConnecteurAnnuaire(configuration.ldapTemplate(source, reglages), reglages);
    }
}
