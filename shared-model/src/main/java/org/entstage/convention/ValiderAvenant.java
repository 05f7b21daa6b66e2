package org.entstage.convention;

import static org.entstage.commun.Texte.ouNul;

import org.entstage.circuit.NatureEtape;
import org.entstage.commun.Problemes;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Does a step of an avenant's circuit; with the last one before the signatures the convention becomes what it says. */
@UseCase
public class ValiderAvenant {

    private static final int LONGUEUR_COMMENTAIRE = 2000;

    private final AvenantEnCours avenants;
    private final EffetDesAvenants effet;

    ValiderAvenant(AvenantEnCours avenants, EffetDesAvenants effet) {
        this.avenants = avenants;
        this.effet = effet;
    }

    /**
     * @param version the one that was on the page
     * @param commentaire what everybody who reads the history sees, at most 2,000 characters, or null
     * @throws org.entstage.commun.RefusMetier when a rule forbids the result, or its turn has not come
     * @throws org.entstage.commun.AccesRefuse unless the step is his
     */
    public void executer(Acteur acteur, long id, int version, NatureEtape etape, String commentaire) {
        new Problemes()
                .longueur("commentaire", commentaire, LONGUEUR_COMMENTAIRE)
                .refuser();
        Avenant avenant = avenants.ouvrir(acteur, id, version);
        effet.faire(avenant, etape, ouNul(commentaire), avenants.geste(acteur));
    }
}
