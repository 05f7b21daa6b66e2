package org.entstage.convention.reglages;

import java.time.LocalDate;
import java.util.List;

/** The rows of all places, kept in memory until somebody changes one. */
public interface ReglagesEcrits {

    /** Name under which {@link org.entstage.commun.jpa.VersionsDonnees} counts their changes. */
    String VERSION = "regles";

    /** Those of this institution. */
    List<ReglageEcrit> tous();

    /** Writes a row; one of the same place, rule and first day is replaced. */
    void poser(ReglageEcrit reglage);

    void retirer(long centre, String regle, LocalDate depuis);
}
