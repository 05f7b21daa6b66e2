package org.entstage.evaluation.campagne;

import org.entstage.essai.HorlogeDeTest;
import org.entstage.essai.MariaDbDeTest;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.notification.Messagerie;
import org.junit.jupiter.api.Assumptions;

/** The same on a real server through Connector/J, where Debian's mariadb-server is installed. */
class CampagnesSurMariaDbTest extends CampagnesEnBaseTest {

    @Override
    ModeleDeTest ouvrir(SystemesDeTest systemes, Messagerie messagerie, HorlogeDeTest horloge) {
        MariaDbDeTest serveur = MariaDbDeTest.demarree().orElse(null);
        Assumptions.assumeTrue(serveur != null, "mariadb-server is not installed: real-server tests are skipped");
        return ModeleDeTest.surBase(
                serveur.nouvelleBase("campagnes"),
                serveur.compte(),
                serveur.motDePasse(),
                systemes,
                messagerie,
                horloge);
    }
}
