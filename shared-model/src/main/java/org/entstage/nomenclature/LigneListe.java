package org.entstage.nomenclature;

/**
 * A value of a list as the administration sees it.
 *
 * @param utilisations how many rows keep it
 * @param choisissable whether it may be chosen today
 * @param version what a form must send back: 0 for a shipped value that the institution has not changed
 */
public record LigneListe(
        ValeurDeListe valeur, OrigineValeur origine, long utilisations, boolean choisissable, int version) {

    /** Whether the institution's row may go: nobody keeps its code, or the shipped value takes its place. */
    public boolean retirable() {
        return origine == OrigineValeur.ADAPTEE || origine == OrigineValeur.AJOUTEE && utilisations == 0;
    }
}
