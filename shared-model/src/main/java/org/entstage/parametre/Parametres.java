package org.entstage.parametre;

import java.util.List;

/** The values of the settings, kept in memory until somebody changes one. */
public interface Parametres {

    /** Name under which {@link org.entstage.commun.jpa.VersionsDonnees} counts their changes. */
    String VERSION = "parametres";

    /** Stands for the institution where a centre's id is asked. */
    long ETABLISSEMENT = 0;

    /**
     * The value that holds for a centre: its own, else that of the next centre above, else the institution's, else the
     * default. A setting that centres may not have is the institution's whatever the chain.
     *
     * @param chaine the centre and those above it, upwards; empty for the institution
     */
    ValeurParametre valeur(Parametre parametre, List<Long> chaine);
}
