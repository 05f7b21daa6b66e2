package org.entstage.centregestion;

import java.time.LocalDate;
import java.util.List;

/**
 * A centre as who keeps it sees it.
 *
 * @param parent centre above, or null
 * @param fermeLe day on which it was closed; null while it is open
 * @param criteres components and étapes attached to it
 * @param conventions running ones
 */
public record FicheGestion(
        long id,
        int version,
        NiveauCentre niveau,
        Arbre.Noeud parent,
        SaisieCentre identite,
        LocalDate fermeLe,
        List<Arbre.Noeud> enfants,
        int criteres,
        int conventions,
        Possibilites possibilites) {

    /**
     * What the person may do with it: screens show the buttons, use cases check again.
     *
     * @param regler identity, settings, signatories, steps
     * @param rattacher components and étapes
     * @param placer its place in the tree, closing
     */
    public record Possibilites(boolean regler, boolean rattacher, boolean placer) {}
}
