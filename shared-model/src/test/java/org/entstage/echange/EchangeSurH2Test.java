package org.entstage.echange;

import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;

class EchangeSurH2Test extends EchangeEnBaseTest {

    @Override
    ModeleDeTest ouvrir(SystemesDeTest systemes) {
        return ModeleDeTest.surH2("echange", systemes.scolarite(), systemes.annuaire(), systemes.messagerie());
    }
}
