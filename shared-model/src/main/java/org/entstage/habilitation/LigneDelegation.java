package org.entstage.habilitation;

import java.time.LocalDateTime;
import org.entstage.droits.DelegationTenue;

/**
 * A delegation as people read it.
 *
 * @param deNom name of the absent person
 * @param aNom name of who stands in
 * @param creeePar account of who made it: the absent person, or somebody for him
 */
public record LigneDelegation(
        long id,
        int version,
        DelegationTenue tenue,
        String deNom,
        String aNom,
        EtatDelegation etat,
        String creeePar,
        LocalDateTime creeeLe) {

    /** Whether there is something left to end. */
    public boolean revocable() {
        return etat != EtatDelegation.TERMINEE;
    }
}
