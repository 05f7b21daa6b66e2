package org.entstage.convention.regles;

import java.time.LocalDate;
import java.util.Optional;
import org.entstage.presence.Presence;
import org.entstage.presence.Rythme;

/** Who is under 18 on the first day works at most 8 h a day and 35 h a week, by day only, never on a public holiday, and
 * has two days off in a row. */
final class StagiaireMineur implements Regle {

    private static final int MAJORITE = 18;
    private static final ParametreDeRegle PAR_JOUR = ParametreDeRegle.plafond("heuresParJour", 8);
    private static final ParametreDeRegle PAR_SEMAINE = ParametreDeRegle.plafond("heuresParSemaine", 35);
    private static final FicheRegle FICHE = FicheRegle.loi(
                    "R14",
                    "code du travail, L3162-1, L3162-3, L3163-1, L3163-2, L3164-1, L3164-2 et L3164-6",
                    Niveau.BLOQUANT)
            .lit(Fait.NAISSANCE, Fait.HORAIRE, Fait.NUIT)
            .avec(PAR_JOUR, PAR_SEMAINE)
            .pourTous()
            .fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        LocalDate debut = faits.periode().debut();
        Presence presence = faits.periode().presence();
        if (debut == null || presence == null) {
            return Optional.empty();
        }
        LocalDate naissance = faits.personnes().naissance();
        if (naissance == null) {
            return nonVerifiable(Champs.SEMAINE);
        }
        if (!naissance.plusYears(MAJORITE).isAfter(debut)) {
            return Optional.empty();
        }
        Rythme rythme = presence.rythme();
        boolean trop = rythme.heuresJourMaximales().compareTo(reglage.nombre(PAR_JOUR)) > 0
                || rythme.heuresSemaineMaximales().compareTo(reglage.nombre(PAR_SEMAINE)) > 0;
        if (trop) {
            return constat(
                    Champs.SEMAINE,
                    rythme.heuresJourMaximales(),
                    rythme.heuresSemaineMaximales(),
                    reglage.nombre(PAR_JOUR),
                    reglage.nombre(PAR_SEMAINE));
        }
        boolean interdit = rythme.dimanches() > 0
                || !rythme.feriesTravailles().isEmpty()
                || Declarations.oui(faits.declarations().presenceDeNuit());
        if (interdit) {
            return variante(Champs.SEMAINE, "repos");
        }
        // Breaks and daily rest depend on hours of the clock, which nobody gives.
        return rythme.deuxJoursDeRepos() ? nonVerifiable(Champs.SEMAINE) : variante(Champs.SEMAINE, "deuxJours");
    }
}
