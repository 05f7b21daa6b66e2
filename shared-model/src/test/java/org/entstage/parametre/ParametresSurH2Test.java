package org.entstage.parametre;

import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;

class ParametresSurH2Test extends ParametresEnBaseTest {

    @Override
    ModeleDeTest ouvrir(SystemesDeTest systemes) {
        return ModeleDeTest.surH2("parametres", systemes.scolarite(), systemes.annuaire(), systemes.messagerie());
    }
}
