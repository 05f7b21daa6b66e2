package org.entstage.offre.recherche;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what a search may be narrowed; values of one facet are alternatives, facets add up. */
public enum Facette {
    /** Codes of the list TYPE_OFFRE. */
    TYPE,
    /** Codes of the list TYPE_CONTRAT. */
    CONTRAT,
    /** Codes of the list THEME. */
    DOMAINE,
    /** Codes of {@link org.entstage.geographie.Region}. */
    REGION,
    /** Codes of {@link org.entstage.geographie.Departement}. */
    DEPARTEMENT,
    /** ISO codes of {@link org.entstage.geographie.Pays}. */
    PAYS,
    /** Codes of the list NIVEAU_FORMATION. */
    NIVEAU,
    /** Months, {@code 2027-02}; {@link #LIBRE} where no day is said. */
    DEBUT,
    /** {@link DureeOfferte}. */
    DUREE,
    /** {@link PaieOfferte}. */
    PAIE,
    /** {@link TeletravailOffert}. */
    TELETRAVAIL,
    /** {@link #OUI} where disabled applicants are welcome or come first. */
    HANDICAP;

    /** Value of {@link #DEBUT} for an offer that says no day. */
    public static final String LIBRE = "LIBRE";

    /** The only value of {@link #HANDICAP}. */
    public static final String OUI = "OUI";

    /** Its name in an address and in a saved search. */
    public String parametre() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The facet of such a name; empty for another word. */
    public static Optional<Facette> duParametre(String nom) {
        return Arrays.stream(values())
                .filter(facette -> facette.parametre().equals(nom))
                .findFirst();
    }
}
