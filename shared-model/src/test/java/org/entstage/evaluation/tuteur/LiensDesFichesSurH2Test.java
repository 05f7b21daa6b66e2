package org.entstage.evaluation.tuteur;

import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;

class LiensDesFichesSurH2Test extends LiensDesFichesEnBaseTest {

    @Override
    ModeleDeTest ouvrir(SystemesDeTest systemes) {
        return ModeleDeTest.surH2("liensdesfiches", systemes.scolarite(), systemes.annuaire(), systemes.messagerie());
    }
}
