package org.entstage.convention;

import java.util.Set;
import org.entstage.droits.Situation;

/**
 * The tutor of one convention, for an export; anything of him may be null.
 *
 * @param convention id
 * @param centre id of the convention's centre
 * @param enseignant account of the referent teacher, or null
 * @param auteur account of who typed the tutor
 * @param telephone as E.164
 */
public record TuteurDeConvention(
        long convention,
        long centre,
        String codeComposante,
        String codeEtape,
        String enseignant,
        String auteur,
        String nom,
        String prenom,
        String fonction,
        String courriel,
        String telephone) {

    Situation situation() {
        return new Situation(centre, codeComposante, codeEtape, enseignant, null, null);
    }

    Set<String> auteurs() {
        return auteur == null ? Set.of() : Set.of(auteur);
    }

    TuteurDeConvention sansCoordonnees() {
        return new TuteurDeConvention(
                convention, centre, codeComposante, codeEtape, enseignant, auteur, nom, prenom, fonction, null, null);
    }
}
