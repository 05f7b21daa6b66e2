package org.entstage.convention;

import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Accepts a convention for the centre: it may be signed. */
@UseCase
public class ValiderConvention {

    private final ConventionEnCours conventions;
    private final Examinateur examinateur;

    ValiderConvention(ConventionEnCours conventions, Examinateur examinateur) {
        this.conventions = conventions;
        this.examinateur = examinateur;
    }

    /**
     * @param version the one that was on the page
     * @throws RefusMetier when a rule forbids it, or it does not wait for a decision
     */
    public void executer(Acteur acteur, long id, int version) {
        acteur.exiger(Action.CONVENTION_VALIDER);
        Convention convention = conventions.ouvrir(acteur, id, version);
        ExamenConvention examen = examinateur.examiner(convention).examen();
        convention.valider(examen, conventions.geste(acteur));
        conventions.enregistrer(convention);
    }
}
