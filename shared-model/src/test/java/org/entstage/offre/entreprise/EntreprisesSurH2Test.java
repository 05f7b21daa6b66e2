package org.entstage.offre.entreprise;

import java.util.Map;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;

class EntreprisesSurH2Test extends EntreprisesEnBaseTest {

    @Override
    ModeleDeTest ouvrir(SystemesDeTest systemes) {
        return ModeleDeTest.surH2("entreprises", systemes, Map.of());
    }
}
