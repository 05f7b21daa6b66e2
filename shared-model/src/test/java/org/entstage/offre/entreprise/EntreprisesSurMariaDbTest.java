package org.entstage.offre.entreprise;

import java.util.Map;
import org.entstage.essai.MariaDbDeTest;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.junit.jupiter.api.Assumptions;

class EntreprisesSurMariaDbTest extends EntreprisesEnBaseTest {

    @Override
    ModeleDeTest ouvrir(SystemesDeTest systemes) {
        MariaDbDeTest serveur = MariaDbDeTest.demarree().orElse(null);
        Assumptions.assumeTrue(serveur != null, "mariadb-server is not installed: real-server tests are skipped");
        return ModeleDeTest.surMariaDb(serveur, "entreprises", systemes, Map.of());
    }
}
