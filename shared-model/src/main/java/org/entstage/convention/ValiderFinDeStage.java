package org.entstage.convention;

import org.entstage.commun.Problemes;
import org.entstage.commun.Texte;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** At the end of a placement its referent, or who has the right, says whether it is validated (rule R29). */
@UseCase
public class ValiderFinDeStage {

    /** Characters of what is added. */
    public static final int COMMENTAIRE_MAXIMAL = 2000;

    private final ConventionEnCours conventions;

    ValiderFinDeStage(ConventionEnCours conventions) {
        this.conventions = conventions;
    }

    /**
     * @param version the one that was on the page
     * @param valide null when nothing was chosen
     * @param commentaire needed when it is not validated
     * @throws org.entstage.commun.RefusMetier before its last day, and when a word is missing or too long
     * @throws org.entstage.commun.AccesRefuse unless he may say so
     */
    public void executer(Acteur acteur, long id, int version, Boolean valide, String commentaire) {
        acteur.exiger(Action.FIN_VALIDER);
        String dit = Texte.ouNul(commentaire);
        new Problemes()
                .si(valide == null, "valide", "convention.fin.choix")
                .si(Boolean.FALSE.equals(valide) && dit == null, "commentaire", "convention.fin.motif")
                .longueur("commentaire", dit, COMMENTAIRE_MAXIMAL)
                .refuser();
        Convention convention = conventions.ouvrir(acteur, id, version);
        convention.conclure(valide, dit, conventions.geste(acteur));
        conventions.enregistrer(convention);
    }
}
