package org.entstage.evaluation.campagne;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One campaign.
 *
 * @param place id of the centre whose it is, 0 for the institution
 * @param centre its name; null for the institution
 * @param modifiable whether the reader may change it
 * @param exemple its days for a placement that begins today and lasts six months
 * @param avancement of the placements that the reader may look after
 */
public record FicheCampagne(
        long id,
        int version,
        EtatCampagne etat,
        long place,
        String centre,
        SaisieCampagne saisie,
        LocalDateTime activeeLe,
        LocalDate passeeLe,
        LocalDateTime modifieeLe,
        String modifieePar,
        boolean modifiable,
        Exemple exemple,
        Avancement avancement) {

    /** What a campaign does for one placement. */
    public record Exemple(LocalDate debut, LocalDate fin, Calendrier calendrier) {}

    public boolean activable() {
        return modifiable && (etat == EtatCampagne.BROUILLON || etat == EtatCampagne.ARRETEE);
    }

    public boolean arretable() {
        return modifiable && etat == EtatCampagne.ACTIVE;
    }

    public boolean corrigeable() {
        return modifiable && etat != EtatCampagne.TERMINEE;
    }

    public boolean supprimable() {
        return modifiable && etat == EtatCampagne.BROUILLON;
    }
}
