package org.entstage.offre;

import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;

/**
 * The offers that a person may reach: part of every query.
 *
 * @param etablissement UAI: never left
 * @param etendue how far, as staff
 * @param cibles whether what is for his students is in, too, whoever handles it
 */
public record PerimetreDesOffres(String etablissement, Etendue etendue, boolean cibles) {

    /**
     * What he reads as staff: what his centres handle, and what is for his students.
     *
     * @throws org.entstage.commun.AccesRefuse unless he has the right as staff
     */
    static PerimetreDesOffres lecture(Acteur acteur, Action action, String etablissement) {
        acteur.exigerEnPersonnel(action);
        return new PerimetreDesOffres(etablissement, acteur.etendue(action).enPersonnel(), true);
    }

    /**
     * What he handles: what waits there waits for him.
     *
     * @throws org.entstage.commun.AccesRefuse unless he has the right as staff
     */
    static PerimetreDesOffres gestion(Acteur acteur, Action action, String etablissement) {
        acteur.exigerEnPersonnel(action);
        return new PerimetreDesOffres(etablissement, acteur.etendue(action).enPersonnel(), false);
    }

    /** The offers of one company, for itself. */
    static PerimetreDesOffres structure(Acteur acteur, String etablissement) {
        return new PerimetreDesOffres(etablissement, acteur.etendue(Action.ENTREPRISE_LIRE), false);
    }
}
