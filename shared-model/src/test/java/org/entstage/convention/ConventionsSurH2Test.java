package org.entstage.convention;

import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;

class ConventionsSurH2Test extends ConventionsEnBaseTest {

    @Override
    ModeleDeTest ouvrir(SystemesDeTest systemes) {
        return ModeleDeTest.surH2("conventions", systemes.scolarite(), systemes.annuaire(), systemes.messagerie());
    }
}
