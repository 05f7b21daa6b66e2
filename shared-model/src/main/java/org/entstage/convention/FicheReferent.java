package org.entstage.convention;

import org.entstage.enseignant.Enseignant;

/** The referent teacher as people read him; everything but name and account may be null. */
public record FicheReferent(
        String login, String civilite, String nom, String prenom, String courriel, String telephone) {

    static FicheReferent de(Enseignant enseignant) {
        return new FicheReferent(
                enseignant.login(),
                enseignant.civilite(),
                enseignant.nom(),
                enseignant.prenom(),
                enseignant.courriel(),
                enseignant.telephone());
    }
}
