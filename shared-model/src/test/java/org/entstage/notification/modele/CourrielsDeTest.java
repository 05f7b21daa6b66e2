package org.entstage.notification.modele;

import org.entstage.centregestion.ArbreDesCentres;
import org.entstage.centregestion.Places;
import org.entstage.document.GabaritsDeTexte;

/** Templates and switches as they hold, for tests without Spring. */
public final class CourrielsDeTest {

    private final CourrielsEnVigueur enVigueur;
    private final RemplirModele remplir;

    public CourrielsDeTest(ModelesEcrits ecrits, ArbreDesCentres centres, GabaritsDeTexte gabarits) {
        enVigueur = new CourrielsEnVigueur(ecrits, new Places(centres));
        remplir = new RemplirModele(enVigueur, gabarits, (texte, langue) -> "");
    }

    public CourrielsEnVigueur enVigueur() {
        return enVigueur;
    }

    public RemplirModele remplir() {
        return remplir;
    }
}
