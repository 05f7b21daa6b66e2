package org.entstage.evaluation.resultat;

import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;

/**
 * The sheets whose results a person may see, as staff.
 *
 * @param etablissement UAI: never left
 */
public record PerimetreDesResultats(String etablissement, Etendue etendue) {

    /** @throws org.entstage.commun.AccesRefuse unless he has the right as staff */
    static PerimetreDesResultats de(Acteur acteur, Action action, String etablissement) {
        acteur.exigerEnPersonnel(action);
        return new PerimetreDesResultats(etablissement, acteur.etendue(action).enPersonnel());
    }

    /** All of the institution. */
    static PerimetreDesResultats entier(String etablissement) {
        return new PerimetreDesResultats(etablissement, Etendue.TOUT);
    }

    boolean contient(FicheComptee fiche) {
        return etendue.etablissement()
                || etendue.centres().contains(fiche.centreId())
                || fiche.codeComposante() != null && etendue.composantes().contains(fiche.codeComposante())
                || fiche.codeEtape() != null && etendue.etapes().contains(fiche.codeEtape());
    }
}
