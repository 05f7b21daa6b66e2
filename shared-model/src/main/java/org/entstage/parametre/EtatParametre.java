package org.entstage.parametre;

import java.util.List;
import java.util.Objects;

/**
 * One setting as its screen shows it for one place.
 *
 * @param propre value set right there; null when it is inherited
 * @param heritee value that holds there when nothing is set
 * @param origine label of the centre from which it is inherited, empty for the institution, null for the default
 * @param dessous centres further down that have a value of their own, by label
 */
public record EtatParametre(
        Parametre parametre, String propre, String heritee, String origine, List<Surcharge> dessous) {

    public EtatParametre {
        Objects.requireNonNull(parametre, "parametre");
        Objects.requireNonNull(heritee, "heritee");
        dessous = List.copyOf(dessous);
    }

    /** The value that holds. */
    public String valeur() {
        return propre == null ? heritee : propre;
    }

    /** A centre's own value. */
    public record Surcharge(long centre, String libelle, String valeur) {}
}
