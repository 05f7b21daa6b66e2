package org.entstage.annuaire;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import java.net.InetAddress;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.core.support.LdapContextSource;

/** A directory in memory for tests; entries are given as lines of LDIF. */
public final class AnnuaireDeTest implements AutoCloseable {

    public static final String BASE = "dc=univ,dc=example,dc=org";

    private final InMemoryDirectoryServer serveur;

    public AnnuaireDeTest() throws LDAPException {
        InMemoryDirectoryServerConfig configuration = new InMemoryDirectoryServerConfig(BASE);
        configuration.setSchema(null);
        configuration.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("test", InetAddress.getLoopbackAddress(), 0, null));
        serveur = new InMemoryDirectoryServer(configuration);
        serveur.startListening();
        ajouter("dn: " + BASE, "objectClass: domain", "dc: univ");
        ajouter("dn: ou=people," + BASE, "objectClass: organizationalUnit", "ou: people");
        ajouter("dn: ou=structures," + BASE, "objectClass: organizationalUnit", "ou: structures");
    }

    /** Adds a person; {@code attributs} are lines "name: value". */
    public void personne(String uid, String... attributs) throws LDAPException {
        entree("uid=" + uid + ",ou=people," + BASE, "uid: " + uid, attributs);
    }

    /** Adds an entity of SupAnn. */
    public void entite(String code, String description) throws LDAPException {
        entree(
                "supannCodeEntite=" + code + ",ou=structures," + BASE,
                "supannCodeEntite: " + code,
                "objectClass: supannEntite",
                "description: " + description);
    }

    private void entree(String dn, String nom, String... attributs) throws LDAPException {
        String[] lignes = new String[attributs.length + 3];
        lignes[0] = "dn: " + dn;
        lignes[1] = "objectClass: top";
        lignes[2] = nom;
        System.arraycopy(attributs, 0, lignes, 3, attributs.length);
        ajouter(lignes);
    }

    private void ajouter(String... lignes) throws LDAPException {
        try {
            serveur.add(lignes);
        } catch (LDIFException malEcrit) {
            throw new IllegalArgumentException(malEcrit);
        }
    }

    public String url() {
        return "ldap://127.0.0.1:" + serveur.getListenPort();
    }

    public LdapTemplate ldap() {
        LdapContextSource source = new LdapContextSource();
        source.setUrl(url());
        source.setBase(BASE);
        source.setAnonymousReadOnly(true);
        source.afterPropertiesSet();
        return new LdapTemplate(source);
    }

    @Override
    public void close() {
        serveur.shutDown(true);
    }
}
