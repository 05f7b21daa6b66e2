package org.entstage.centregestion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.TypeCircuit;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Tells who begins a convention what follows, for each centre that may be in charge. Costs no statement. */
@ReadUseCase
public class PresenterCircuits {

    private final CircuitsDesCentres circuits;
    private final ArbreDesCentres centres;

    PresenterCircuits(CircuitsDesCentres circuits, ArbreDesCentres centres) {
        this.circuits = circuits;
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
            Circuit circuit = circuits.pour(centre, TypeCircuit.CONVENTION);
            parCircuit
                    .computeIfAbsent(circuit, nouveau -> new ArrayList<>())
                    .add(centres.arbre().noeud(centre).map(Arbre.Noeud::libelle).orElse(""));
        }
        return parCircuit.entrySet().stream()
                .map(groupe -> new CircuitDesCentres(groupe.getValue(), groupe.getKey()))
                .toList();
    }
}
