package org.entstage.habilitation;

import java.util.List;
import org.entstage.annuaire.Annuaire;
import org.entstage.annuaire.Personne;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.RemoteUseCase;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.IdentifierActeur;
import org.entstage.droits.IdentitePortail;

/**
 * Support begins to see the application as somebody else does. What he is comes from the directory, what he may from the
 * grants; roles that only the portal knows stay unknown. Nothing can be written meanwhile.
 */
@RemoteUseCase(ecrit = true)
public class AgirComme {

    private static final List<Action> POUVOIRS = List.of(Action.AGIR_COMME, Action.ROLE_GERER);

    private final Annuaire annuaire;
    private final IdentifierActeur identifier;
    private final JournalDesObservations journal;
    private final RolesDeLAnnuaire roles;

    AgirComme(Annuaire annuaire, IdentifierActeur identifier, JournalDesObservations journal, RolesDeLAnnuaire roles) {
        this.annuaire = annuaire;
        this.identifier = identifier;
        this.journal = journal;
        this.roles = roles;
    }

    /**
     * @return the person through whose eyes he looks from now on
     * @throws RefusMetier for oneself, for who is not in the directory, and for who could do the same to others
     * @throws SystemeIndisponible when the directory does not answer
     */
    public IdentitePortail executer(Acteur acteur, String login) {
        acteur.exigerPartout(Action.AGIR_COMME);
        if (acteur.observe()) {
            throw new AccesRefuse("already looks through somebody's eyes");
        }
        Personne personne = login == null ? null : annuaire.parLogin(login).orElse(null);
        if (personne == null) {
            throw new RefusMetier(Probleme.auChamp("personne", "droits.personne.inconnue"));
        }
        if (personne.login().equals(acteur.login())) {
            throw new RefusMetier(Probleme.auChamp("personne", "droits.agir.soi"));
        }
        IdentitePortail identite = roles.identite(personne);
        Acteur observe = identifier.identifier(identite);
        if (POUVOIRS.stream().anyMatch(observe::peut)) {
            throw new RefusMetier(Probleme.auChamp("personne", "droits.agir.administrateur"));
        }
        journal.commencer(acteur, identite);
        return identite;
    }
}
