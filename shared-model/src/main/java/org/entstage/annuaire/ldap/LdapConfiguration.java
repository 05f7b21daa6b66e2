package org.entstage.annuaire.ldap;

import java.util.Map;
import org.entstage.commun.Reglages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.core.support.LdapContextSource;

/** The way to the directory. Opens nothing at start. */
@Configuration(proxyBeanMethods = false)
class LdapConfiguration {

    private static final String CONNEXION_MAXIMUM = "1500";

    /** A connection for each search: one that the directory closed meanwhile is never met. */
    @Bean
    LdapContextSource ldapContextSource(Reglages reglages) {
        LdapContextSource source = new LdapContextSource();
        source.setUrl(reglages.texte("ldap.url"));
        source.setBase(reglages.texte("ldap.base"));
        source.setPooled(false);
        source.setAnonymousReadOnly(reglages.texte("ldap.user").isEmpty());
        source.setUserDn(reglages.texte("ldap.user"));
        source.setPassword(reglages.texte("ldap.password"));
        source.setBaseEnvironmentProperties(Map.of(
                "com.sun.jndi.ldap.connect.timeout",
                CONNEXION_MAXIMUM,
                "com.sun.jndi.ldap.read.timeout",
                reglages.texte("ldap.delai")));
        return source;
    }

    @Bean
    LdapTemplate ldapTemplate(LdapContextSource source, Reglages reglages) {
        LdapTemplate ldap = new LdapTemplate(source);
        ldap.setDefaultTimeLimit(reglages.entier("ldap.delai"));
        // Active Directory and referrals
        ldap.setIgnorePartialResultException(true);
        return ldap;
    }
}
