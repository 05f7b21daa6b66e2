package org.entstage.portail.demo.cas;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPURL;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.util.ssl.HostNameSSLSocketVerifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;

/** Checks a password by a bind in the directory and reads the attributes that services may see. */
final class Identification {
    private static final int DELAI_MS = 4000;
    private static final String[] ATTRIBUTS = {
        "mail",
        "sn",
        "givenName",
        "displayName",
        "supannEtuId",
        "eduPersonAffiliation",
        "eduPersonPrimaryAffiliation",
        "supannEntiteAffectation"
    };

    private final Supplier<String> annuaire;
    private final String base;

    Identification(Supplier<String> annuaire, String base) {
        this.annuaire = annuaire;
        this.base = base;
    }

    /** @return the person, or nothing when login and password do not go together */
    Optional<Personne> identifier(String login, String motDePasse) throws AnnuaireIndisponible {
        // An empty password would be an anonymous bind, which succeeds for everybody (RFC 4513, 5.1.2).
        if (login.isBlank() || motDePasse.isEmpty()) {
            return Optional.empty();
        }
        try (LDAPConnection connexion = connecter()) {
            SearchResultEntry fiche = connexion.searchForEntry(recherche(login));
            if (fiche == null) {
                return Optional.empty();
            }
            connexion.bind(fiche.getDN(), motDePasse);
            return Optional.of(new Personne(fiche.getAttributeValue("uid"), attributs(fiche)));
        } catch (LDAPException e) {
            if (ResultCode.INVALID_CREDENTIALS.equals(e.getResultCode())) {
                return Optional.empty();
            }
            throw new AnnuaireIndisponible(e);
        }
    }

    private LDAPConnection connecter() throws LDAPException {
        LDAPURL url = new LDAPURL(annuaire.get());
        LDAPConnectionOptions options = new LDAPConnectionOptions();
        options.setConnectTimeoutMillis(DELAI_MS);
        options.setResponseTimeoutMillis(DELAI_MS);
        if ("ldaps".equalsIgnoreCase(url.getScheme())) {
            options.setSSLSocketVerifier(new HostNameSSLSocketVerifier(true));
            return new LDAPConnection(SSLSocketFactory.getDefault(), options, url.getHost(), url.getPort());
        }
        return new LDAPConnection(options, url.getHost(), url.getPort());
    }

    private SearchRequest recherche(String login) {
        String[] lus = new String[ATTRIBUTS.length + 1];
        System.arraycopy(ATTRIBUTS, 0, lus, 0, ATTRIBUTS.length);
        lus[ATTRIBUTS.length] = "uid";
        return new SearchRequest(base, SearchScope.SUB, Filter.createEqualityFilter("uid", login), lus);
    }

    private static Map<String, List<String>> attributs(SearchResultEntry fiche) {
        Map<String, List<String>> attributs = new LinkedHashMap<>();
        for (String nom : ATTRIBUTS) {
            String[] valeurs = fiche.getAttributeValues(nom);
            if (valeurs != null) {
                attributs.put(nom, List.of(valeurs));
            }
        }
        return attributs;
    }
}
