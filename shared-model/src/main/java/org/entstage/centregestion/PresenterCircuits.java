package org.entstage.centregestion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entstage.circuit.Circuit;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.parametre.CatalogueParametres;

/** Tells who begins a convention what follows, for each centre that may be in charge. Costs no statement. */
@ReadUseCase
public class PresenterCircuits {

    private final ReglagesDuCentre reglages;
    private final ArbreDesCentres centres;

    PresenterCircuits(ReglagesDuCentre reglages, ArbreDesCentres centres) {
        this.reglages = reglages;
        this.centres = centres;
    }

    /**
     * @param charges ids of the centres that may be in charge
     * @return one for all centres that have the same steps
     */
    public List<CircuitDesCentres> executer(Acteur acteur, Collection<Long> charges) {
        acteur.exiger(Action.CONVENTION_COMMENCER);
        Map<Circuit, List<String>> parCircuit = new LinkedHashMap<>();
        for (long centre : charges) {
            Circuit circuit = Circuit.lire(reglages.texte(centre, CatalogueParametres.CIRCUIT))
                    .orElse(Circuit.LIVRE);
            parCircuit
                    .computeIfAbsent(circuit, nouveau -> new ArrayList<>())
                    .add(centres.arbre().noeud(centre).map(Arbre.Noeud::libelle).orElse(""));
        }
        return parCircuit.entrySet().stream()
                .map(groupe -> new CircuitDesCentres(groupe.getValue(), groupe.getKey()))
                .toList();
    }
}
