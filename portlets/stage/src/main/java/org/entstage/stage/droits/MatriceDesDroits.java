package org.entstage.stage.droits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entstage.droits.Action;
import org.entstage.droits.Droit;
import org.entstage.droits.Portee;

/**
 * All rights by subject, each with the scopes that a role has.
 *
 * @param sujet key of the subject's name in the bundle
 */
public record MatriceDesDroits(String sujet, List<Ligne> lignes) {

    /**
     * One right.
     *
     * @param portees scopes that the role has; empty when it has not the right
     */
    public record Ligne(Action action, Set<Portee> portees) {

        /** What a form sends for this right with a scope. */
        public String valeur(Portee portee) {
            return action + ":" + portee;
        }
    }

    /** The first part of an action's name decides of what it speaks. */
    private static final Map<String, String> SUJETS = Map.ofEntries(
            Map.entry("CONVENTION", "conventions"),
            Map.entry("DOSSIER", "conventions"),
            Map.entry("ETUDIANT", "conventions"),
            Map.entry("ENSEIGNANT", "conventions"),
            Map.entry("STRUCTURE", "structures"),
            Map.entry("LIEN", "conventions"),
            Map.entry("CONTACT", "structures"),
            Map.entry("CENTRE", "centres"),
            Map.entry("PERSONNEL", "centres"),
            Map.entry("ROLE", "droits"),
            Map.entry("DELEGUER", "droits"),
            Map.entry("DELEGATION", "droits"),
            Map.entry("AGIR", "droits"));

    static List<MatriceDesDroits> de(Set<Droit> droits) {
        Map<String, List<Ligne>> sujets = new LinkedHashMap<>();
        for (Action action : Action.accordables()) {
            Set<Portee> portees = droits.stream()
                    .filter(droit -> droit.action() == action)
                    .map(Droit::portee)
                    .collect(Collectors.toSet());
            String debut = action.name().split("_")[0];
            sujets.computeIfAbsent(SUJETS.getOrDefault(debut, "reglages"), sujet -> new ArrayList<>())
                    .add(new Ligne(action, portees));
        }
        return sujets.entrySet().stream()
                .map(entree -> new MatriceDesDroits(entree.getKey(), List.copyOf(entree.getValue())))
                .toList();
    }
}
