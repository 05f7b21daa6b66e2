package org.entstage.habilitation;

import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;

class HabilitationsSurH2Test extends HabilitationsEnBaseTest {

    @Override
    ModeleDeTest ouvrir(SystemesDeTest systemes) {
        return ModeleDeTest.surH2("habilitations", systemes.scolarite(), systemes.annuaire(), systemes.messagerie());
    }
}
