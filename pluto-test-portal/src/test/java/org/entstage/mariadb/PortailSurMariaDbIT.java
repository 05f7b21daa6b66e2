package org.entstage.mariadb;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import org.entstage.essai.MariaDbDeTest;
import org.entstage.parcours.ParcoursConvention;
import org.entstage.parcours.PortailComplet;
import org.entstage.portail.server.PortalSettings;

/** The whole story on a plain MariaDB through Connector/J; skipped where the package mariadb-server is not installed. */
class PortailSurMariaDbIT extends ParcoursConvention {

    @Override
    protected PortailComplet portail() {
        Optional<MariaDbDeTest> serveur = MariaDbDeTest.demarree();
        assumeTrue(serveur.isPresent(), "MariaDB is not installed here (apt-get install mariadb-server)");
        MariaDbDeTest base = serveur.get();
        return PortailComplet.sur(
                new PortalSettings.Jdbc(base.nouvelleBase("parcours"), base.compte(), base.motDePasse()));
    }
}
