package org.entstage.centregestion;

import java.util.List;
import org.entstage.parametre.Parametre;
import org.entstage.parametre.Parametres;
import org.entstage.parametre.ValeurParametre;
import org.springframework.stereotype.Component;

/**
 * The settings as a centre has them: its own value, else that of the nearest centre above, else the institution's, else
 * the default. Costs no statement: the tree and the settings are kept in memory.
 */
@Component
public class ReglagesDuCentre {

    private final ArbreDesCentres centres;
    private final Parametres parametres;

    ReglagesDuCentre(ArbreDesCentres centres, Parametres parametres) {
        this.centres = centres;
        this.parametres = parametres;
    }

    /** The value and whose it is. */
    public ValeurParametre valeur(long centre, Parametre parametre) {
        return parametres.valeur(parametre, parametre.parCentre() ? chaine(centre) : List.of());
    }

    public boolean vrai(long centre, Parametre parametre) {
        return Boolean.parseBoolean(texte(centre, parametre));
    }

    public int entier(long centre, Parametre parametre) {
        return Integer.parseInt(texte(centre, parametre));
    }

    public String texte(long centre, Parametre parametre) {
        return valeur(centre, parametre).valeur();
    }

    /** The centre, then the centres above it upwards. */
    public List<Long> chaine(long centre) {
        return centres.arbre().chaine(centre);
    }
}
