package org.entstage.journal;

import org.entstage.droits.Acteur;

/** Where changes of the administration are noted. */
public interface Journal {

    /**
     * Notes one change, within the transaction that makes it: both are kept or neither.
     *
     * @param objet what kind of thing, for example {@code role}, {@code centre}, {@code parametre}; screens name it by
     *     the text {@code journal.objet.<objet>}
     * @param reference which one: its code; empty when there is only one
     * @param champ what of it; screens name it by the text {@code journal.champ.<objet>.<champ>} where there is one
     * @param avant value before; null when it did not exist
     * @param apres value now; null when it was removed. Never a password or a token
     */
    void noter(Acteur acteur, String objet, String reference, String champ, String avant, String apres);
}
