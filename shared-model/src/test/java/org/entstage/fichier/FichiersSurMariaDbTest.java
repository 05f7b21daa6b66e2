package org.entstage.fichier;

import java.util.Map;
import org.entstage.essai.MariaDbDeTest;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.junit.jupiter.api.Assumptions;

class FichiersSurMariaDbTest extends FichiersEnBaseTest {

    @Override
    ModeleDeTest ouvrir(SystemesDeTest systemes, Map<String, String> reglages) {
        MariaDbDeTest serveur = MariaDbDeTest.demarree().orElse(null);
        Assumptions.assumeTrue(serveur != null, "mariadb-server is not installed: real-server tests are skipped");
        return ModeleDeTest.surMariaDb(serveur, "fichiers" + reglages.size(), systemes, reglages);
    }
}
