package org.entstage.evaluation.questionnaire;

/** Where something is moved to in a form. */
public enum Sens {
    HAUT(-1),
    BAS(1);

    private final int pas;

    Sens(int pas) {
        this.pas = pas;
    }

    int pas() {
        return pas;
    }
}
