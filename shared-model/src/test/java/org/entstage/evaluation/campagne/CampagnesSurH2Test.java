package org.entstage.evaluation.campagne;

import org.entstage.essai.HorlogeDeTest;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.notification.Messagerie;

/** On H2. */
class CampagnesSurH2Test extends CampagnesEnBaseTest {

    @Override
    ModeleDeTest ouvrir(SystemesDeTest systemes, Messagerie messagerie, HorlogeDeTest horloge) {
        return ModeleDeTest.surBase(
                "jdbc:h2:mem:campagnes;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
                "sa",
                "",
                systemes,
                messagerie,
                horloge);
    }
}
