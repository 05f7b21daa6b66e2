package org.entstage.convention.document.modele;

/** A line of two texts that are compared. */
public record LigneComparee(Sens sens, String texte) {

    /** Which of the two has it. */
    public enum Sens {
        PAREILLE,
        OTEE,
        AJOUTEE,
        /** Lines that both have, left out. */
        PASSEES
    }
}
