package org.entstage.fichier;

import java.util.Map;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;

class FichiersSurH2Test extends FichiersEnBaseTest {

    @Override
    ModeleDeTest ouvrir(SystemesDeTest systemes, Map<String, String> reglages) {
        return ModeleDeTest.surH2("fichiers" + reglages.size(), systemes, reglages);
    }
}
