package org.entstage.offre;

import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;

class OffresSurH2Test extends OffresEnBaseTest {

    @Override
    ModeleDeTest ouvrir(SystemesDeTest systemes) {
        return ModeleDeTest.surH2("offres", systemes.scolarite(), systemes.annuaire(), systemes.messagerie());
    }
}
