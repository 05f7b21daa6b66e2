package org.entstage.convention;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.lien.FicheLien;

/** Takes a host's link back: it opens nothing any more. */
@UseCase
public class RevoquerLienAccueil {

    private final ConventionEnCours conventions;
    private final AccesAuxLiens acces;
    private final LienDAccueil liens;

    RevoquerLienAccueil(ConventionEnCours conventions, AccesAuxLiens acces, LienDAccueil liens) {
        this.conventions = conventions;
        this.acces = acces;
        this.liens = liens;
    }

    /**
     * @throws org.entstage.commun.Introuvable when it is no link of this convention
     * @throws org.entstage.commun.AccesRefuse unless he may send links of this convention
     */
    public void executer(Acteur acteur, long id, long lien) {
        Convention convention = conventions.lire(acteur, id);
        acces.exiger(acteur, convention);
        FicheLien avant = liens.registre().revoquer(acteur, LienDAccueil.USAGE, id, lien);
        if (avant.etat().enVigueur()) {
            convention.lienRevoque(avant.nom(), conventions.geste(acteur));
            conventions.enregistrer(convention);
        }
    }
}
