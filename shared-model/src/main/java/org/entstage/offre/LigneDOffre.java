package org.entstage.offre;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Something that happened to an offer, as people read it.
 *
 * @param nom who did it, as shown
 * @param parEntreprise whether it was the company, by its link
 * @param texte reason or message, or null
 * @param champs what is to be corrected
 */
public record LigneDOffre(
        LocalDateTime quand,
        String nom,
        boolean parEntreprise,
        FaitSurOffre fait,
        String texte,
        List<ChampOffre> champs,
        List<ChangementDOffre> changements) {

    public LigneDOffre {
        champs = List.copyOf(champs);
        changements = List.copyOf(changements);
    }

    /** Whether it is a line of the dialogue: a message, or what one side told the other with its decision. */
    public boolean dialogue() {
        return texte != null
                && (fait == FaitSurOffre.MESSAGE
                        || fait == FaitSurOffre.CORRECTION_DEMANDEE
                        || fait == FaitSurOffre.REFUSEE
                        || fait == FaitSurOffre.RENOUVELLEMENT_DEMANDE);
    }
}
