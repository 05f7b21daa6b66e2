package org.entstage.centregestion;

import org.entstage.circuit.Circuit;
import org.entstage.circuit.TypeCircuit;
import org.entstage.parametre.CatalogueParametres;
import org.springframework.stereotype.Component;

/** The steps as the settings have them; costs no statement. */
@Component
class CircuitsRegles implements CircuitsDesCentres {

    private final ReglagesDuCentre reglages;

    CircuitsRegles(ReglagesDuCentre reglages) {
        this.reglages = reglages;
    }

    @Override
    public Circuit pour(long centre, TypeCircuit type) {
        String particulier = reglages.texte(centre, CatalogueParametres.circuit(type));
        String texte = particulier.isEmpty() ? reglages.texte(centre, CatalogueParametres.CIRCUIT) : particulier;
        return Circuit.lire(texte).orElse(Circuit.LIVRE);
    }
}
