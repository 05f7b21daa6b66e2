package org.entstage.evaluation.fiche;

/** Where an answer sheet stands. The names are stored: renaming one needs a migration. */
public enum EtatFiche {
    /** Asked for; nothing is answered yet. */
    OUVERTE,
    /** Answered in part, or opened again. */
    COMMENCEE,
    /** Handed in: its answers count. */
    VALIDEE,
    /** Its last day passed before it was handed in. */
    CLOSE,
    /** No longer asked for: its convention was ended for good. What was answered is kept. */
    RETIREE;

    /** Whether answers are waited for, as long as its last day has not passed. */
    public boolean attendue() {
        return this == OUVERTE || this == COMMENCEE;
    }
}
