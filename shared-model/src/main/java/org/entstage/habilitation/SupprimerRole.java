package org.entstage.habilitation;

import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Politique;
import org.entstage.journal.Journal;

/** Takes a role of the institution away; a shipped one stays, and so does one that somebody has. */
@UseCase
public class SupprimerRole {

    private final CatalogueDesRoles catalogue;
    private final Roles roles;
    private final ChangementDesDroits changement;
    private final Journal journal;

    SupprimerRole(CatalogueDesRoles catalogue, Roles roles, ChangementDesDroits changement, Journal journal) {
        this.catalogue = catalogue;
        this.roles = roles;
        this.changement = changement;
        this.journal = journal;
    }

    /** @throws RefusMetier while it is granted, and for a shipped role */
    public void executer(Acteur acteur, String code, int version) {
        acteur.exigerPartout(Action.ROLE_GERER);
        Politique avant = changement.commencer();
        FicheRole fiche = catalogue.fiche(code);
        if (fiche.livre()) {
            throw new RefusMetier(Probleme.general("droits.role.livre"));
        }
        if (fiche.attributions() > 0) {
            throw new RefusMetier(Probleme.general("droits.role.attribue", fiche.attributions()));
        }
        ModificationConcurrente.verifier(version, fiche.version(), "role " + code);
        roles.retirer(roles.parCode(code).orElseThrow());
        journal.noter(
                acteur, "role", code, "droits", DroitsEcrits.de(fiche.role().droits()), null);
        changement.terminer(avant);
    }
}
