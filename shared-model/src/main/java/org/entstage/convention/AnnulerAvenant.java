package org.entstage.convention;

import static org.entstage.commun.Texte.ouNul;

import org.entstage.commun.Problemes;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Gives up an avenant that did not take effect. */
@UseCase
public class AnnulerAvenant {

    private static final int LONGUEUR = 2000;

    private final AvenantEnCours avenants;

    AnnulerAvenant(AvenantEnCours avenants) {
        this.avenants = avenants;
    }

    /**
     * @param version the one that was on the page
     * @param motif why, at most 2,000 characters, or null
     */
    public void executer(Acteur acteur, long id, int version, String motif) {
        new Problemes().longueur("motif", motif, LONGUEUR).refuser();
        Avenant avenant = avenants.ouvrir(acteur, id, version);
        avenant.annuler(ouNul(motif), avenants.geste(acteur));
        avenants.enregistrer(avenant);
    }
}
