package org.entstage.droits;

/** Where the policy is kept. */
public interface SourceDeLaPolitique {

    /** Name under which {@link org.entstage.commun.jpa.VersionsDonnees} counts its changes. */
    String VERSION = "droits";

    /** The policy as it is now; cheap, since it is kept in memory until somebody changes it. */
    Politique politique();
}
