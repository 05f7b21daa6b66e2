package org.entstage.convention.regles;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What tells how far a breach goes. Screens say it by {@code convention.derogation.pour.<name>}. */
public enum Grandeur {
    /** Hours with one host in one teaching year. */
    HEURES(true, false),
    /** Teaching hours of the curriculum in a year: the fewer, the graver. */
    ENSEIGNEMENT(false, false),
    /** Those of them face to face, likewise. */
    PRESENTIEL(false, false),
    /** First day of the placement, before it may begin: the earlier, the graver. */
    DEBUT_AVANT(false, true),
    /** First day of the placement, after it may begin. */
    DEBUT_APRES(true, true),
    /** Last day of the placement. */
    FIN_APRES(true, true),
    /** Days with another placement of the student. */
    JOURS_COMMUNS(true, false),
    /** Days of the placement without insurance. */
    JOURS_SANS_ASSURANCE(true, false),
    /** Semesters of a gap period. */
    SEMESTRES(true, false);

    private final boolean croissante;
    private final boolean date;

    Grandeur(boolean croissante, boolean date) {
        this.croissante = croissante;
        this.date = date;
    }

    /** Whether more of it is graver. */
    boolean croissante() {
        return croissante;
    }

    Mesure de(BigDecimal valeur) {
        return new Mesure(this, valeur);
    }

    Mesure de(long valeur) {
        return de(BigDecimal.valueOf(valeur));
    }

    Mesure de(LocalDate jour) {
        return new Mesure(this, jour);
    }

    /** @param texte as {@link Mesure#texte} wrote it */
    public Mesure lire(String texte) {
        return date ? de(LocalDate.parse(texte)) : de(new BigDecimal(texte));
    }
}
