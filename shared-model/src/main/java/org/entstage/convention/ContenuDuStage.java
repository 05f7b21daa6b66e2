package org.entstage.convention;

import static org.entstage.commun.Texte.ouNul;

import org.entstage.commun.Problemes;

/**
 * What a placement is about; empty texts become null.
 *
 * @param type code of the list TYPE_CONVENTION, or null
 * @param theme code of the list THEME, or null
 * @param activites tasks given to the trainee (D124-4, 4°)
 * @param competences skills to acquire (D124-4, 3°)
 * @param details anything else about the subject, or null
 * @param confidentiel whether the host keeps the subject to the parties: the document says so and exports leave it out
 */
public record ContenuDuStage(
        String type,
        String theme,
        String sujet,
        String activites,
        String competences,
        String details,
        boolean confidentiel) {

    private static final int TEXTE_LONG = 10_000;

    public ContenuDuStage {
        type = ouNul(type);
        theme = ouNul(theme);
        sujet = ouNul(sujet);
        activites = ouNul(activites);
        competences = ouNul(competences);
        details = ouNul(details);
    }

    void verifier(Problemes problemes) {
        problemes
                .longueur("sujet", sujet, 500)
                .longueur("activites", activites, TEXTE_LONG)
                .longueur("competences", competences, TEXTE_LONG)
                .longueur("details", details, TEXTE_LONG);
    }
}
