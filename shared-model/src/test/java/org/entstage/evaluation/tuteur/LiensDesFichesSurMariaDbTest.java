package org.entstage.evaluation.tuteur;

import org.entstage.essai.MariaDbDeTest;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.junit.jupiter.api.Assumptions;

/** The same on a real server through Connector/J, where Debian's mariadb-server is installed. */
class LiensDesFichesSurMariaDbTest extends LiensDesFichesEnBaseTest {

    @Override
    ModeleDeTest ouvrir(SystemesDeTest systemes) {
        MariaDbDeTest serveur = MariaDbDeTest.demarree().orElse(null);
        Assumptions.assumeTrue(serveur != null, "mariadb-server is not installed: real-server tests are skipped");
        return ModeleDeTest.surMariaDb(
                serveur, "liensdesfiches", systemes.scolarite(), systemes.annuaire(), systemes.messagerie());
    }
}
