package org.entstage.offres.recherche;

import java.util.List;

/**
 * A facet as a page draws it.
 *
 * @param parametre its name in the address
 * @param titre what it is called
 * @param choix what may be ticked, at least one
 * @param ouverte whether it is unfolded
 */
public record VueFacette(String parametre, String titre, List<Choix> choix, boolean ouverte) {

    /**
     * One value.
     *
     * @param nombre offers that it finds
     * @param coche whether it is chosen
     */
    public record Choix(String valeur, String libelle, int nombre, boolean coche) {}
}
