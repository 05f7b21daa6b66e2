package org.entstage.habilitation;

import java.util.Set;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Droit;
import org.entstage.droits.Politique;
import org.entstage.droits.RoleDefini;
import org.entstage.journal.Journal;

/** Drops what the institution changed of a shipped role: it is again as it comes. */
@UseCase
public class ReprendreRoleLivre {

    private final Roles roles;
    private final ChangementDesDroits changement;
    private final Journal journal;

    ReprendreRoleLivre(Roles roles, ChangementDesDroits changement, Journal journal) {
        this.roles = roles;
        this.changement = changement;
        this.journal = journal;
    }

    /**
     * @throws Introuvable for a role that is not shipped, or not adjusted
     * @throws RefusMetier when it would give rights that this person does not have
     */
    public void executer(Acteur acteur, String code, int version) {
        acteur.exigerPartout(Action.ROLE_GERER);
        RoleDefini livre = CatalogueDesRoles.LIVRES.get(code);
        Politique avant = changement.commencer();
        Role role = roles.parCode(code)
                .filter(ligne -> livre != null)
                .orElseThrow(() -> new Introuvable("adjusted role " + code));
        ModificationConcurrente.verifier(version, role.version(), "role " + code);
        Set<Droit> anciens = role.defini().droits();
        DroitsEcrits.exigerSiens(acteur, anciens, livre.droits());
        roles.retirer(role);
        journal.noter(acteur, "role", code, "droits", DroitsEcrits.de(anciens), DroitsEcrits.de(livre.droits()));
        changement.terminer(avant);
    }
}
