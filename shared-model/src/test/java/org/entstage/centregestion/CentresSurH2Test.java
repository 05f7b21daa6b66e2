package org.entstage.centregestion;

import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;

/** On H2 in memory. */
class CentresSurH2Test extends CentresEnBaseTest {

    @Override
    ModeleDeTest ouvrir(SystemesDeTest systemes) {
        return ModeleDeTest.surH2("centres", systemes.scolarite(), systemes.annuaire(), systemes.messagerie());
    }
}
