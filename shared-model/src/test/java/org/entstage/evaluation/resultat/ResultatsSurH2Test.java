package org.entstage.evaluation.resultat;

import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;

class ResultatsSurH2Test extends ResultatsEnBaseTest {

    @Override
    ModeleDeTest ouvrir(SystemesDeTest systemes) {
        return ModeleDeTest.surH2("resultats", systemes.scolarite(), systemes.annuaire(), systemes.messagerie());
    }
}
