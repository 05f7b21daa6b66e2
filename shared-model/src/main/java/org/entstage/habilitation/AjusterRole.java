package org.entstage.habilitation;

import java.util.Set;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Droit;
import org.entstage.droits.Politique;
import org.entstage.journal.Journal;

/** Gives a role other rights; whoever has it has them from his next request on. */
@UseCase
public class AjusterRole {

    private final EcritureDesRoles ecriture;
    private final ChangementDesDroits changement;
    private final Journal journal;

    AjusterRole(EcritureDesRoles ecriture, ChangementDesDroits changement, Journal journal) {
        this.ecriture = ecriture;
        this.changement = changement;
        this.journal = journal;
    }

    /**
     * @param droits all rights that the role has from now on
     * @throws RefusMetier when a right is added that this person does not have in the whole institution, or nobody would
     *     be left who can change roles
     */
    public void executer(Acteur acteur, String code, int version, Set<Droit> droits) {
        acteur.exigerPartout(Action.ROLE_GERER);
        Politique avant = changement.commencer();
        Role role = ecriture.ouvrir(code, version);
        Set<Droit> anciens = role.defini().droits();
        DroitsEcrits.exigerSiens(acteur, anciens, droits);
        role.ajuster(droits);
        String ecritAvant = DroitsEcrits.de(anciens);
        String ecritApres = DroitsEcrits.de(droits);
        if (!ecritAvant.equals(ecritApres)) {
            journal.noter(acteur, "role", code, "droits", ecritAvant, ecritApres);
        }
        changement.terminer(avant);
    }
}
