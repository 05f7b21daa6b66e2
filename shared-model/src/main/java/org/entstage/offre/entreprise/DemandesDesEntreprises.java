package org.entstage.offre.entreprise;

import java.util.List;

/**
 * What waits for the staff, the oldest first.
 *
 * @param demandes new companies and corrections
 * @param accords partnership agreements that are asked for
 */
public record DemandesDesEntreprises(List<LigneDemande> demandes, List<FicheAccord> accords) {

    /** How many there are. */
    public int nombre() {
        return demandes.size() + accords.size();
    }
}
