package org.entstage.commun;

import java.util.List;

/**
 * One page of a list.
 *
 * @param lignes the rows, in order
 * @param numero page number, from 1
 * @param taille rows a page holds at the most
 * @param total rows of the whole list
 */
public record PageDe<T>(List<T> lignes, int numero, int taille, Total total) {

    public PageDe {
        lignes = List.copyOf(lignes);
    }

    /** Whether a page follows; beyond the counted rows the answer is "as long as pages are full". */
    public boolean suivante() {
        return total.depasse() && (long) numero * taille >= total.nombre()
                ? lignes.size() == taille
                : (long) numero * taille < total.nombre();
    }

    public boolean precedente() {
        return numero > 1;
    }
}
