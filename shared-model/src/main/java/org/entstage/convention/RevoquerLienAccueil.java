package org.entstage.convention;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.lien.FicheLien;
import org.entstage.lien.RegistreDesLiens;

/** Takes a host's link back: it opens nothing any more. */
@UseCase
public class RevoquerLienAccueil {

    private final CiblesDesLiens cibles;
    private final RegistreDesLiens registre;

    RevoquerLienAccueil(CiblesDesLiens cibles, RegistreDesLiens registre) {
        this.cibles = cibles;
        this.registre = registre;
    }

    /**
     * @param avenant id of the avenant to which it leads; null for the convention itself
     * @throws org.entstage.commun.Introuvable when it is no link of this convention
     * @throws org.entstage.commun.AccesRefuse unless he may send links of this convention
     */
    public void executer(Acteur acteur, long id, Long avenant, long lien) {
        CibleDeLien cible = cibles.ouvrir(acteur, id, avenant);
        FicheLien avant = registre.revoquer(acteur, cible.usage(), cible.objet(), lien);
        if (avant.etat().enVigueur()) {
            cible.revoque(avant.nom(), cibles.geste(acteur));
            cibles.enregistrer(cible);
        }
    }
}
