package org.entstage.portail.demo.population;

import java.util.Arrays;
import java.util.Optional;

/** The regimes of registration, under the codes that Apogée sites use. */
public enum Regime {
    /** Initial training, apprenticeship excluded. */
    INITIALE("1", "Formation initiale (hors apprentissage)", "Initiale"),
    /** Continuing education that leads to a degree, paid by a third party. */
    CONTINUE_FINANCEE("2", "Formation continue diplômante financée", "Continue F"),
    /** Return to studies without financing. */
    REPRISE("3", "Reprise d'études non financée sans convention", "Rep.non Fi"),
    /** Contract of apprenticeship. */
    APPRENTISSAGE("4", "Contrat d'apprentissage", "Apprentiss"),
    /** Continuing education without contract. */
    CONTINUE("5", "Formation continue hors contrat de professionnalisation", "FC hors CP"),
    /** Contract of professionalisation. */
    PROFESSIONNALISATION("6", "Contrat de professionnalisation", "FC ContPro");

    private final String code;
    private final String libelle;
    private final String libelleCourt;

    Regime(String code, String libelle, String libelleCourt) {
        this.code = code;
        this.libelle = libelle;
        this.libelleCourt = libelleCourt;
    }

    /** @return the code, one digit */
    public String code() {
        return code;
    }

    /** @return the label */
    public String libelle() {
        return libelle;
    }

    /** @return the label in ten characters */
    public String libelleCourt() {
        return libelleCourt;
    }

    /** @return the regime of a code, if there is one */
    public static Optional<Regime> deCode(String code) {
        return Arrays.stream(values())
                .filter(regime -> regime.code.equals(code))
                .findFirst();
    }
}
