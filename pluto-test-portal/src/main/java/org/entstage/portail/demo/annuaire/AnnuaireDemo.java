package org.entstage.portail.demo.annuaire;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import java.io.IOException;
import java.net.InetAddress;
import org.entstage.portail.demo.ContrepartieReseau;
import org.entstage.portail.demo.population.Etablissement;
import org.entstage.portail.demo.population.Population;

/**
 * The directory, on loopback: anonymous reading (the passwords excepted), simple bind of {@code uid=<login>,ou=people}
 * with the password of the demo. Schema checking is off, since SupAnn's schema is not part of the server.
 */
public final class AnnuaireDemo extends ContrepartieReseau {
    private final Population population;
    private InMemoryDirectoryServer serveur;

    /** @param port 0 takes any free port */
    public AnnuaireDemo(Population population, int port) {
        super(port);
        this.population = population;
    }

    @Override
    public String nom() {
        return "annuaire";
    }

    @Override
    public String adresse() {
        return "ldap://127.0.0.1:" + port();
    }

    @Override
    protected int ouvrir(InetAddress interfaceLocale, int portVoulu) throws IOException {
        try {
            InMemoryDirectoryServerConfig reglages = new InMemoryDirectoryServerConfig(Etablissement.BASE_LDAP);
            reglages.setSchema(null);
            reglages.setListenerConfigs(
                    InMemoryListenerConfig.createLDAPConfig("demo", interfaceLocale, portVoulu, null));
            reglages.addInMemoryOperationInterceptor(new Intercepteur(this::patienter));
            serveur = new InMemoryDirectoryServer(reglages);
            serveur.addEntries(new Fiches(population).toutes());
            serveur.startListening();
            return serveur.getListenPort();
        } catch (LDAPException e) {
            throw new IOException(e);
        }
    }

    @Override
    protected void fermer() {
        serveur.shutDown(true);
        serveur = null;
    }
}
