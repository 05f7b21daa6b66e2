package org.entstage.portail.demo.population;

/**
 * A postal address.
 *
 * @param commune null abroad
 * @param ligneEtrangere town and postal code of an address abroad, null in France
 * @param telephone telephone of the place, null when there is none
 */
public record Adresse(
        String ligne1,
        String ligne2,
        String ligne3,
        Commune commune,
        String ligneEtrangere,
        Pays pays,
        String telephone) {}
