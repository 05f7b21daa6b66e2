package org.entstage.architecture;

import java.util.List;
import java.util.stream.Collectors;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.droits.RoleDefini;
import org.entstage.portlet.commun.droits.Exige;

/**
 * One handler of one portlet, and who gets through.
 *
 * @param mode mode of the portlet, VIEW or HELP
 * @param phase render, action, resource or event
 * @param mapping its literal string; empty for the first view
 * @param exige what it asks for, or null for a door that is shut to everybody
 */
public record Porte(String portlet, String mode, String phase, String mapping, Exige exige, String methode) {

    public String cle() {
        return portlet + " " + mode + " " + phase + " " + mapping;
    }

    public String droits() {
        if (exige == null) {
            return "";
        }
        String actions = List.of(exige.value()).stream()
                .map(action -> "`" + action + "`")
                .collect(Collectors.joining(" or "));
        String portees = List.of(exige.portee()).stream()
                .map(portee -> String.valueOf(portee.lettre()))
                .collect(Collectors.joining("/"));
        return actions
                + (portees.isEmpty() ? "" : " (" + portees + ")")
                + (exige.observateur() ? " of who really sits there" : "");
    }

    /** A shipped role's scopes that lead through this door, as letters; empty when it stays shut. */
    public String par(RoleDefini role) {
        if (exige == null) {
            return "";
        }
        return role.droits().stream()
                .filter(droit -> List.of(exige.value()).contains(droit.action()))
                .filter(droit -> admise(droit.portee()))
                .map(droit -> String.valueOf(droit.portee().lettre()))
                .distinct()
                .sorted()
                .collect(Collectors.joining());
    }

    /** The whole institution holds every centre, component and étape. */
    private boolean admise(Portee portee) {
        List<Portee> admises = List.of(exige.portee());
        return admises.isEmpty()
                || admises.contains(portee)
                || portee == Portee.ETABLISSEMENT && admises.contains(Portee.ATTRIBUTION);
    }

    /** Whether it asks for one of these. */
    public boolean demande(Action action) {
        return exige != null && List.of(exige.value()).contains(action);
    }
}
