package org.entstage.droits;

import java.util.List;

/** Where the policy is kept. */
public interface SourceDeLaPolitique {

    /** Name under which {@link org.entstage.commun.jpa.VersionsDonnees} counts its changes. */
    String VERSION = "droits";

    /** The policy as it is now; cheap, since it is kept in memory until somebody changes it. */
    Politique politique();

    /** The policy as the running transaction sees it, with what it has changed itself: for who changes rights. */
    default Politique relue() {
        return politique();
    }

    /** The grants that the operator wrote into the settings; nobody changes them from a screen. */
    default List<Octroi> desReglages() {
        return List.of();
    }
}
