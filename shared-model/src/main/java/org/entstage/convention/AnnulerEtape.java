package org.entstage.convention;

import org.entstage.circuit.NatureEtape;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Takes back a step that was done: it is to be done again, and all that came after it. */
@UseCase
public class AnnulerEtape {

    private final ConventionEnCours conventions;

    AnnulerEtape(ConventionEnCours conventions) {
        this.conventions = conventions;
    }

    /**
     * @param version the one that was on the page
     * @param motif why, 1 to 2,000 characters
     * @throws RefusMetier without a reason, or when the step is not done
     * @throws org.entstage.commun.AccesRefuse unless he may take it back
     */
    public void executer(Acteur acteur, long id, int version, NatureEtape etape, String motif) {
        Motif.exiger(motif);
        Convention convention = conventions.ouvrir(acteur, id, version);
        convention.annulerEtape(etape, motif.strip(), conventions.geste(acteur));
        conventions.enregistrer(convention);
    }
}
