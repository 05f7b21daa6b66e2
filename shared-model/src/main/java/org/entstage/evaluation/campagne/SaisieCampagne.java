package org.entstage.evaluation.campagne;

import static org.entstage.commun.Texte.ouNul;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entstage.commun.Problemes;
import org.entstage.evaluation.Repondant;
import org.entstage.texte.TexteEditable.Langue;

/**
 * A campaign as somebody writes it.
 *
 * @param repondants whom it asks
 * @param rappels days after the invitation on which who has not answered is reminded, ascending
 * @param rappelsMaximum reminders that one person gets at the most
 * @param langues in which it writes: with both, to each in his own
 * @param du first day on which it asks; null until it is activated
 * @param au last day on which it begins to ask, or null
 */
public record SaisieCampagne(
        String libelle,
        Set<Repondant> repondants,
        JourRelatif ouverture,
        JourRelatif cloture,
        List<Integer> rappels,
        int rappelsMaximum,
        Set<Langue> langues,
        CiblageCampagne cible,
        LocalDate du,
        LocalDate au) {

    /** Reminders that a campaign may have. */
    public static final int RAPPELS = 8;

    private static final int LIBELLE = 150;
    private static final int CODES = 300;

    public SaisieCampagne {
        libelle = ouNul(libelle);
        repondants = Set.copyOf(repondants);
        rappels = List.copyOf(rappels);
        langues = Set.copyOf(langues);
    }

    /** What is wrong with it, at the names of its parts. */
    public Problemes problemes() {
        return new Problemes()
                .obligatoire("libelle", libelle)
                .longueur("libelle", libelle, LIBELLE)
                .si(repondants.isEmpty(), "repondants", "campagne.repondants.aucun")
                .si(ouverture == null, "ouverture", "commun.obligatoire")
                .si(cloture == null, "cloture", "commun.obligatoire")
                .si(tropLoin(ouverture), "ouverture", "campagne.jours.loin", JourRelatif.MAXIMUM)
                .si(tropLoin(cloture), "cloture", "campagne.jours.loin", JourRelatif.MAXIMUM)
                .si(alEnvers(), "cloture", "campagne.cloture.avant")
                .si(!rappelsJustes(), "rappels", "campagne.rappels.faux", RAPPELS, JourRelatif.MAXIMUM)
                .si(
                        rappelsMaximum < 0 || rappelsMaximum > RAPPELS,
                        "rappelsMaximum",
                        "campagne.rappels.maximum",
                        RAPPELS)
                .si(langues.isEmpty(), "langues", "campagne.langues.aucune")
                .si(trop(cible.types()) || trop(cible.etapes()), "etapes", "campagne.cible.trop", CODES)
                .si(trop(cible.composantes()), "composantes", "campagne.cible.trop", CODES)
                .si(trop(cible.annees()), "annees", "campagne.cible.trop", CODES)
                .si(du != null && au != null && au.isBefore(du), "au", "campagne.au.avant");
    }

    /** The same from a first day on. */
    SaisieCampagne depuis(LocalDate jour) {
        return new SaisieCampagne(
                libelle, repondants, ouverture, cloture, rappels, rappelsMaximum, langues, cible, jour, au);
    }

    private static boolean trop(Set<?> codes) {
        return codes.size() > CODES;
    }

    private static boolean tropLoin(JourRelatif jour) {
        return jour != null && jour.tropLoin();
    }

    /** Days of the same mark can be held against each other; those of different ones depend on the placement. */
    private boolean alEnvers() {
        return ouverture != null
                && cloture != null
                && (ouverture.repere() == cloture.repere()
                        ? cloture.jours() < ouverture.jours()
                        : cloture.repere().compareTo(ouverture.repere()) < 0);
    }

    private boolean rappelsJustes() {
        for (int i = 0; i < rappels.size(); i++) {
            if (rappels.get(i) < (i == 0 ? 1 : rappels.get(i - 1) + 1)) {
                return false;
            }
        }
        return rappels.size() <= RAPPELS && rappels.stream().allMatch(jours -> jours <= JourRelatif.MAXIMUM);
    }
}
