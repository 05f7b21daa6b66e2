package org.entstage.convention;

import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;

class AccueilSurH2Test extends AccueilEnBaseTest {

    @Override
    ModeleDeTest ouvrir(SystemesDeTest systemes) {
        return ModeleDeTest.surH2("accueil", systemes.scolarite(), systemes.annuaire(), systemes.messagerie());
    }
}
