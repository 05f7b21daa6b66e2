package org.entstage.offre.entreprise;

import java.util.List;
import java.util.Optional;
import org.entstage.structureaccueil.FicheStructure;

/**
 * The space of a company, as it reads it.
 *
 * @param enAttente whether the staff has not agreed to the company yet
 * @param donnees what may be corrected
 * @param demandes what it asked for, the latest first
 * @param accords its partnership agreements, the latest first
 */
public record FicheEspace(
        FicheStructure structure,
        boolean enAttente,
        DonneesEntreprise donnees,
        List<LigneDemande> demandes,
        List<FicheAccord> accords) {

    /** The correction that waits for the staff. */
    public Optional<LigneDemande> correctionEnAttente() {
        return demandes.stream()
                .filter(demande ->
                        demande.etat() == EtatDemande.EN_ATTENTE && demande.genre() == GenreDeDemande.CORRECTION)
                .findFirst();
    }

    /** The latest agreement, which says where the company stands. */
    public Optional<FicheAccord> accord() {
        return accords.stream().findFirst();
    }
}
