package org.entstage.scolarite.jpa;

import javax.sql.DataSource;
import org.entstage.essai.MariaDbDeTest;
import org.junit.jupiter.api.Assumptions;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The same on a real server through Connector/J, where Debian's mariadb-server is installed. */
class DossiersSurMariaDbTest extends DossiersEnBaseTest {

    @Override
    DataSource ouvrir() {
        MariaDbDeTest serveur = MariaDbDeTest.demarree().orElse(null);
        Assumptions.assumeTrue(serveur != null, "mariadb-server is not installed: real-server tests are skipped");
        return new DriverManagerDataSource(serveur.nouvelleBase("dossiers"), serveur.compte(), serveur.motDePasse());
    }
}
