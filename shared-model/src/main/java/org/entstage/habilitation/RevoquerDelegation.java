package org.entstage.habilitation;

import java.time.LocalDate;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.DelegationTenue;
import org.entstage.droits.Politique;
import org.entstage.journal.Journal;

/** Ends a delegation at once: one that has begun stays in the list with its last day, one that has not disappears. */
@UseCase
public class RevoquerDelegation {

    private final Delegations delegations;
    private final ChangementDesDroits changement;
    private final Journal journal;

    RevoquerDelegation(Delegations delegations, ChangementDesDroits changement, Journal journal) {
        this.delegations = delegations;
        this.changement = changement;
        this.journal = journal;
    }

    /** @throws Introuvable when it does not exist, or is neither this person's nor in his perimeter */
    public void executer(Acteur acteur, long id, int version) {
        if (!acteur.peut(Action.DELEGATION_GERER)) {
            acteur.exiger(Action.DELEGUER);
        }
        Politique politique = changement.commencer();
        LocalDate jour = changement.aujourdhui();
        Delegation delegation = delegations
                .parId(id)
                .filter(trouvee -> RegleDesDelegations.permise(acteur, politique, trouvee.tenue(), jour))
                .orElseThrow(() -> new Introuvable("delegation " + id));
        ModificationConcurrente.verifier(version, delegation.version(), "delegation " + id);
        DelegationTenue avant = delegation.tenue();
        if (jour.isAfter(avant.fin())) {
            return;
        }
        LocalDate hier = jour.minusDays(1);
        if (hier.isBefore(avant.debut())) {
            delegations.retirer(delegation);
        } else {
            delegation.terminer(hier);
        }
        journal.noter(
                acteur,
                EcritureDesDelegations.OBJET,
                EcritureDesDelegations.reference(avant),
                "periode",
                EcritureDesDelegations.periode(avant),
                hier.isBefore(avant.debut()) ? null : avant.debut() + ".." + hier);
    }
}
