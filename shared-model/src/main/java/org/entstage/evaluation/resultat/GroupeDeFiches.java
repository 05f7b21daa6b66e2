package org.entstage.evaluation.resultat;

import java.util.Objects;

/**
 * Sheets that are counted together.
 *
 * @param annee first year of the university year; null for all years
 * @param axe never {@link AxeDeResultat#ANNEE}; null for the whole
 * @param code value of the axis, empty where conventions do not say it; null for the whole
 */
public record GroupeDeFiches(Integer annee, AxeDeResultat axe, String code) {

    /** All that the reader may see. */
    public static final GroupeDeFiches TOUT = new GroupeDeFiches(null, null, null);

    public GroupeDeFiches {
        if (axe == AxeDeResultat.ANNEE) {
            throw new IllegalArgumentException("a year is no group of an axis");
        }
        if ((axe == null) != (code == null)) {
            throw new IllegalArgumentException("an axis and its code come together");
        }
    }

    /** The whole of a year, or of all. */
    public static GroupeDeFiches annee(Integer annee) {
        return new GroupeDeFiches(annee, null, null);
    }

    /** A group of an axis, within a year or in all. */
    public static GroupeDeFiches de(Integer annee, AxeDeResultat axe, String code) {
        return axe == AxeDeResultat.ANNEE
                ? annee(Integer.valueOf(Objects.requireNonNull(code)))
                : new GroupeDeFiches(annee, axe, code);
    }

    /** The whole of the same years. */
    public GroupeDeFiches ensemble() {
        return annee(annee);
    }

    Decoupage decoupage() {
        return new Decoupage(annee != null, axe);
    }
}
