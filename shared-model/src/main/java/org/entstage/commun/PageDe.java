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

    /** Pages further back than this are not asked from the database: nobody reads there, and numbers stay small. */
    private static final int DERNIERE = 100_000;

    public PageDe {
        lignes = List.copyOf(lignes);
    }

    /**
     * One page of a list that is at hand as a whole.
     *
     * @param demande number of the page that somebody asked for
     */
    public static <T> PageDe<T> de(List<T> tout, int demande, int taille) {
        int numero = numero(demande);
        return new PageDe<>(
                tout.stream().skip((long) (numero - 1) * taille).limit(taille).toList(),
                numero,
                taille,
                Total.de(tout.size()));
    }

    /** The number of a page that somebody asked for, brought back between 1 and {@value #DERNIERE}. */
    public static int numero(int demande) {
        return Math.min(Math.max(1, demande), DERNIERE);
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
