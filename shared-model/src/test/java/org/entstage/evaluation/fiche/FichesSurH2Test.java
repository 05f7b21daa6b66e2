package org.entstage.evaluation.fiche;

import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;

class FichesSurH2Test extends FichesEnBaseTest {

    @Override
    ModeleDeTest ouvrir(SystemesDeTest systemes) {
        return ModeleDeTest.surH2("fiches", systemes.scolarite(), systemes.annuaire(), systemes.messagerie());
    }
}
