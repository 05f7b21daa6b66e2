package org.entstage.evaluation.campagne;

import java.time.LocalDateTime;
import org.entstage.commun.AdresseCourriel;
import org.entstage.evaluation.Repondant;

/**
 * A mail that was written to somebody about a placement.
 *
 * @param rang for a reminder its place in the campaign's list, else 0
 * @param adresse empty when there was none
 * @param auteur who had it written, as shown
 */
public record EnvoiNote(
        long convention,
        Repondant repondant,
        NatureEnvoi nature,
        int rang,
        String adresse,
        LocalDateTime quand,
        String auteur) {

    public EnvoiNote {
        if (!adresse.isEmpty() && !AdresseCourriel.valide(adresse)) {
            throw new IllegalArgumentException("not one mail address");
        }
    }
}
