package org.entstage.convention;

import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.lien.RegistreDesLiens;

/** Sends another link to who had one: the former opens nothing any more. */
@UseCase
public class RenouvelerLienAccueil {

    private final CiblesDesLiens cibles;
    private final RegistreDesLiens registre;

    RenouvelerLienAccueil(CiblesDesLiens cibles, RegistreDesLiens registre) {
        this.cibles = cibles;
        this.registre = registre;
    }

    /**
     * @param avenant id of the avenant to which it leads; null for the convention itself
     * @param lien id of the former one
     * @throws RefusMetier when nothing is left to say for the host
     * @throws org.entstage.commun.Introuvable when it is no link of this convention
     * @throws org.entstage.commun.AccesRefuse unless he may send links of this convention
     */
    public void executer(Acteur acteur, long id, Long avenant, long lien) {
        CibleDeLien cible = cibles.ouvrir(acteur, id, avenant);
        cible.exigerUtile();
        cible.envoye(registre.renouveler(acteur, cible.usage(), cible.objet(), lien), cibles.geste(acteur));
        cibles.enregistrer(cible);
    }
}
