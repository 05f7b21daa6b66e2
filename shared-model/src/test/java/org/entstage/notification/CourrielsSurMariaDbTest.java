package org.entstage.notification;

import org.entstage.essai.MariaDbDeTest;
import org.entstage.essai.ModeleDeTest;
import org.junit.jupiter.api.Assumptions;

/** The same on a real server through Connector/J, where Debian's mariadb-server is installed. */
class CourrielsSurMariaDbTest extends CourrielsEnBaseTest {

    private String base;

    @Override
    ModeleDeTest noeud(Messagerie messagerie) {
        MariaDbDeTest serveur = MariaDbDeTest.demarree().orElse(null);
        Assumptions.assumeTrue(serveur != null, "mariadb-server is not installed: real-server tests are skipped");
        if (base == null) {
            base = serveur.nouvelleBase("courriels");
        }
        return ModeleDeTest.surBase(
                base, serveur.compte(), serveur.motDePasse(), systemes.scolarite(), systemes.annuaire(), messagerie);
    }
}
