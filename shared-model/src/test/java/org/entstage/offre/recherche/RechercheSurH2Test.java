package org.entstage.offre.recherche;

import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;

class RechercheSurH2Test extends RechercheEnBaseTest {

    @Override
    ModeleDeTest ouvrir(SystemesDeTest systemes) {
        return ModeleDeTest.surH2("rechercheoffres", systemes.scolarite(), systemes.annuaire(), systemes.messagerie());
    }
}
