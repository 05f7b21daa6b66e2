package org.entstage.evaluation.resultat;

import static org.entstage.evaluation.resultat.AxeDeResultat.CENTRE;
import static org.entstage.evaluation.resultat.AxeDeResultat.COMPOSANTE;
import static org.entstage.evaluation.resultat.AxeDeResultat.ETAPE;
import static org.entstage.evaluation.resultat.AxeDeResultat.HOTE;
import static org.entstage.evaluation.resultat.AxeDeResultat.NAF;
import static org.entstage.evaluation.resultat.AxeDeResultat.PAYS;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One way to cut the sheets into groups that do not overlap: by year or not, by an axis or not. Nothing else is ever
 * shown, so that what can be derived from what is shown is known.
 *
 * @param parAnnee whether each year stands apart
 * @param axe null for none
 */
record Decoupage(boolean parAnnee, AxeDeResultat axe) {

    private static final List<AxeDeResultat> DU_PLUS_LARGE = List.of(CENTRE, COMPOSANTE, ETAPE, PAYS, NAF, HOTE);

    /** All of them, the wider before the narrower: what is shown of one is decided knowing what is shown before it. */
    static final List<Decoupage> TOUS = tous();

    private static List<Decoupage> tous() {
        List<Decoupage> tous = new ArrayList<>();
        for (boolean parAnnee : new boolean[] {false, true}) {
            if (!parAnnee) {
                tous.add(new Decoupage(false, null));
                tous.add(new Decoupage(true, null));
            }
            DU_PLUS_LARGE.forEach(axe -> tous.add(new Decoupage(parAnnee, axe)));
        }
        return List.copyOf(tous);
    }

    /** This one and all that are decided before it, in their order. */
    List<Decoupage> jusquIci() {
        return TOUS.subList(0, TOUS.indexOf(this) + 1);
    }

    /** Those whose groups hold the groups of this one, as a reader subtracts: the whole, the year, the same in all years … */
    Set<Decoupage> parents() {
        Set<Decoupage> parents = new LinkedHashSet<>();
        if (axe != null) {
            parents.add(new Decoupage(parAnnee, null));
            axe.parents().forEach(parent -> parents.add(new Decoupage(parAnnee, parent)));
        }
        if (parAnnee) {
            parents.add(new Decoupage(false, axe));
        }
        return parents;
    }

    /** This one, its parents and theirs, in their order. */
    List<Decoupage> ascendance() {
        Set<Decoupage> ascendance = new LinkedHashSet<>();
        ajouter(ascendance);
        return TOUS.stream().filter(ascendance::contains).toList();
    }

    private void ajouter(Set<Decoupage> ascendance) {
        if (ascendance.add(this)) {
            parents().forEach(parent -> parent.ajouter(ascendance));
        }
    }
}
