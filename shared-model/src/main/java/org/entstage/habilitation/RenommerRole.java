package org.entstage.habilitation;

import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.RoleDefini;
import org.entstage.journal.Journal;

/** Gives a role other names. */
@UseCase
public class RenommerRole {

    private final EcritureDesRoles ecriture;
    private final ChangementDesDroits changement;
    private final Journal journal;

    RenommerRole(EcritureDesRoles ecriture, ChangementDesDroits changement, Journal journal) {
        this.ecriture = ecriture;
        this.changement = changement;
        this.journal = journal;
    }

    /** @throws RefusMetier when a name is missing or too long */
    public void executer(Acteur acteur, String code, int version, String libelleFr, String libelleEn) {
        acteur.exigerPartout(Action.ROLE_GERER);
        LibellesDeRole.problemes(libelleFr, libelleEn).refuser();
        changement.commencer();
        Role role = ecriture.ouvrir(code, version);
        RoleDefini avant = role.defini();
        role.renommer(libelleFr, libelleEn);
        noter(acteur, code, "libelleFr", avant.libelleFr(), libelleFr);
        noter(acteur, code, "libelleEn", avant.libelleEn(), libelleEn);
    }

    private void noter(Acteur acteur, String code, String champ, String avant, String apres) {
        if (!avant.equals(apres)) {
            journal.noter(acteur, "role", code, champ, avant, apres);
        }
    }
}
