package org.entstage.convention;

import org.entstage.commun.Introuvable;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.convention.document.formulaire.FormulaireAccueil;
import org.entstage.convention.document.formulaire.FormulairesAccueil;
import org.entstage.droits.Acteur;

/** Takes the host's own form away with its file: what the product prints has its place again. */
@UseCase
public class RetirerFormulaire {

    private final GestesSurFormulaires gestes;
    private final FormulairesAccueil formulaires;

    RetirerFormulaire(GestesSurFormulaires gestes, FormulairesAccueil formulaires) {
        this.gestes = gestes;
        this.formulaires = formulaires;
    }

    /**
     * @param version the one that was on the page
     * @throws Introuvable when there is none
     * @throws RefusMetier once the convention is validated
     */
    public void executer(Acteur acteur, long id, int version) {
        Convention convention = gestes.ouvrir(acteur, id, version);
        FormulaireAccueil formulaire =
                formulaires.de(id).orElseThrow(() -> new Introuvable("host's form of convention " + id));
        gestes.retirer(formulaire);
        gestes.noter(acteur, convention, Transition.FORMULAIRE_RETIRE, formulaire.nom());
    }
}
