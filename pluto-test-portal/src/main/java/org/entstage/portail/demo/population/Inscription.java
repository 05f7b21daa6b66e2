package org.entstage.portail.demo.population;

import java.time.LocalDate;

/**
 * The registration of a student for one step in one year.
 *
 * @param annee first half of the academic year (2026 = 2026/2027)
 * @param etat E in progress, A cancelled, R ended
 * @param codeCursusAmenage adapted cursus, null when ordinary; {@link #CESURE} is a gap year
 * @param composanteLibellee false when Apogée gives the component's code without its label
 */
public record Inscription(
        int annee,
        Etape etape,
        Regime regime,
        boolean payee,
        boolean principale,
        String etat,
        String codeCursusAmenage,
        boolean composanteLibellee,
        LocalDate date) {

    /** Code of the adapted cursus that means "césure". */
    public static final String CESURE = "CES";
    /** Code of the adapted cursus of high-level athletes. */
    public static final String SPORTIF = "SHN";

    /** @return an ordinary registration, paid and in progress, made on 10 July before the year */
    public static Inscription ordinaire(int annee, Etape etape) {
        LocalDate date = LocalDate.of(annee, 7, 10);
        return new Inscription(annee, etape, Regime.INITIALE, true, true, "E", null, true, date);
    }

    /** @return the same under another regime */
    public Inscription sous(Regime autre) {
        return new Inscription(
                annee, etape, autre, payee, principale, etat, codeCursusAmenage, composanteLibellee, date);
    }

    /** @return the same, not paid yet */
    public Inscription impayee() {
        return new Inscription(
                annee, etape, regime, false, principale, etat, codeCursusAmenage, composanteLibellee, date);
    }

    /** @return the same as a second registration of the year */
    public Inscription secondaire() {
        return new Inscription(annee, etape, regime, payee, false, etat, codeCursusAmenage, composanteLibellee, date);
    }

    /** @return the same in another state: E, A or R */
    public Inscription dansEtat(String autre) {
        return new Inscription(
                annee, etape, regime, payee, principale, autre, codeCursusAmenage, composanteLibellee, date);
    }

    /** @return the same with an adapted cursus */
    public Inscription amenagee(String code) {
        return new Inscription(annee, etape, regime, payee, principale, etat, code, composanteLibellee, date);
    }

    /** @return the same without the component's label */
    public Inscription sansLibelleDeComposante() {
        return new Inscription(annee, etape, regime, payee, principale, etat, codeCursusAmenage, false, date);
    }
}
