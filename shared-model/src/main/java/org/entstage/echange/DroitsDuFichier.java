package org.entstage.echange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entstage.droits.Action;
import org.entstage.droits.Droit;
import org.entstage.droits.Portee;

/**
 * The rights of a role in the file: for each action the letters of its scopes, as in the table of shipped roles.
 *
 * @param inconnus actions that this version does not know
 * @param faux actions whose letters mean nothing
 */
record DroitsDuFichier(Set<Droit> droits, List<String> inconnus, List<String> faux) {

    /** @param presents what holds when the file names no rights */
    static DroitsDuFichier lire(JsonNode role, Set<Droit> presents) {
        if (!role.has("droits")) {
            return new DroitsDuFichier(presents, List.of(), List.of());
        }
        DroitsDuFichier lus = new DroitsDuFichier(new HashSet<>(), new ArrayList<>(), new ArrayList<>());
        role.path("droits").fields().forEachRemaining(ligne -> lus.ajouter(ligne.getKey(), ligne.getValue()));
        return lus;
    }

    private void ajouter(String nom, JsonNode lettres) {
        Optional<Action> action = Action.accordables().stream()
                .filter(connue -> connue.name().equals(nom))
                .findFirst();
        if (action.isEmpty()) {
            inconnus.add(nom);
        } else if (!lettres.isTextual() || !lettres.asText().matches("[EASP]*")) {
            faux.add(nom);
        } else {
            Arrays.stream(Portee.values())
                    .filter(portee -> lettres.asText().indexOf(portee.lettre()) >= 0)
                    .forEach(portee -> droits.add(new Droit(action.get(), portee)));
        }
    }

    /** In the order of the actions. */
    static ObjectNode ecrire(Set<Droit> droits) {
        ObjectNode objet = Format.NOEUDS.objectNode();
        for (Action action : Action.accordables()) {
            String lettres = lettres(droits, action);
            if (!lettres.isEmpty()) {
                objet.put(action.name(), lettres);
            }
        }
        return objet;
    }

    /** The same in one line. */
    static String texte(Set<Droit> droits) {
        return Action.accordables().stream()
                .filter(action -> !lettres(droits, action).isEmpty())
                .map(action -> action + ":" + lettres(droits, action))
                .collect(Collectors.joining(" "));
    }

    private static String lettres(Set<Droit> droits, Action action) {
        return Arrays.stream(Portee.values())
                .filter(portee -> droits.contains(new Droit(action, portee)))
                .map(portee -> String.valueOf(portee.lettre()))
                .collect(Collectors.joining());
    }
}
