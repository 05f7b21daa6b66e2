package org.entstage.centregestion;

/** The tree as it is now; cheap, since it is kept in memory until somebody changes it. */
public interface ArbreDesCentres {

    /** Name under which {@link org.entstage.commun.jpa.VersionsDonnees} counts its changes. */
    String VERSION = "centres";

    Arbre arbre();
}
