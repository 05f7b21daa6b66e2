package org.entstage.evaluation.questionnaire;

/** Where a version of a form stands. The names are stored. */
public enum EtatVersion {
    /** Is being written; one at most of each form. */
    BROUILLON,
    /** Is asked of who begins to answer now; one at most of each form. */
    PUBLIEE,
    /** Is asked no more; what was answered to it stays. */
    RETIREE;

    /** Message key of its name, in {@code questionnaire/regles_*}. */
    public String cle() {
        return "questionnaire.etat." + name();
    }
}
