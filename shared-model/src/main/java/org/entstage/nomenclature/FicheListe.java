package org.entstage.nomenclature;

import java.util.List;

/**
 * A list with all its values, those of the past included, in their order.
 *
 * @param servie whether the application keeps values of this list anywhere yet
 */
public record FicheListe(Liste liste, List<LigneListe> lignes, boolean servie) {

    public FicheListe {
        lignes = List.copyOf(lignes);
    }

    /** How many may be chosen today. */
    public long choisissables() {
        return lignes.stream().filter(LigneListe::choisissable).count();
    }

    /** How many differ from what is shipped. */
    public long changees() {
        return lignes.stream()
                .filter(ligne -> ligne.origine() != OrigineValeur.LIVREE)
                .count();
    }
}
