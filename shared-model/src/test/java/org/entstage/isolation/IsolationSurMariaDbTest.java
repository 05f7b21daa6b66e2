package org.entstage.isolation;

import org.entstage.essai.MariaDbDeTest;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.junit.jupiter.api.Assumptions;

/** The same on a real server through Connector/J, where Debian's mariadb-server is installed. */
class IsolationSurMariaDbTest extends IsolationEnBaseTest {

    private String base;

    @Override
    ModeleDeTest ouvrir(String uai, SystemesDeTest systemes) {
        MariaDbDeTest serveur = MariaDbDeTest.demarree().orElse(null);
        Assumptions.assumeTrue(serveur != null, "mariadb-server is not installed: real-server tests are skipped");
        if (base == null) {
            base = serveur.nouvelleBase("isolation");
        }
        return ModeleDeTest.deLEtablissement(uai, base, serveur.compte(), serveur.motDePasse(), systemes);
    }
}
