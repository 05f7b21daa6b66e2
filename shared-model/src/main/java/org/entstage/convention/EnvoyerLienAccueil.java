package org.entstage.convention;

import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.lien.Destinataire;
import org.entstage.lien.RegistreDesLiens;

/** Sends somebody at the host of a convention the link to its page, or to that of an avenant. The mail is written with the link or neither is. */
@UseCase
public class EnvoyerLienAccueil {

    private final CiblesDesLiens cibles;
    private final RegistreDesLiens registre;

    EnvoyerLienAccueil(CiblesDesLiens cibles, RegistreDesLiens registre) {
        this.cibles = cibles;
        this.registre = registre;
    }

    /**
     * @param avenant id of the avenant to which it leads; null for the convention itself
     * @throws RefusMetier when the address is wrong, there is no host yet, or nothing is left to say for it
     * @throws org.entstage.commun.AccesRefuse unless he may send links of this convention
     */
    public void executer(Acteur acteur, long id, Long avenant, Destinataire pour) {
        CibleDeLien cible = cibles.ouvrir(acteur, id, avenant);
        cible.exigerUtile();
        pour.problemes().refuser();
        cible.envoye(registre.emettre(acteur, cible.usage(), cible.objet(), pour), cibles.geste(acteur));
        cibles.enregistrer(cible);
    }
}
