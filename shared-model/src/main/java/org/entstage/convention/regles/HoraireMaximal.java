package org.entstage.convention.regles;

import java.util.Optional;
import org.entstage.presence.Presence;

/** Like the employees of the host: at most 10 h a day and 48 h a week. */
final class HoraireMaximal implements Regle {

    static final ParametreDeRegle PAR_SEMAINE = ParametreDeRegle.plafond("heuresParSemaine", 48);
    private static final ParametreDeRegle PAR_JOUR = ParametreDeRegle.plafond("heuresParJour", 10);
    private static final FicheRegle FICHE = FicheRegle.loi(
                    "R13", "L124-14 ; code du travail, L3121-18 et L3121-20", Niveau.BLOQUANT)
            .lit(Fait.HORAIRE)
            .avec(PAR_JOUR, PAR_SEMAINE)
            .fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        return Optional.ofNullable(faits.periode().presence())
                .map(Presence::rythme)
                .filter(rythme -> rythme.heuresJourMaximales().compareTo(reglage.nombre(PAR_JOUR)) > 0
                        || rythme.heuresSemaineMaximales().compareTo(reglage.nombre(PAR_SEMAINE)) > 0)
                .flatMap(rythme -> constat(
                        Champs.SEMAINE,
                        rythme.heuresJourMaximales(),
                        rythme.heuresSemaineMaximales(),
                        reglage.nombre(PAR_JOUR),
                        reglage.nombre(PAR_SEMAINE)));
    }
}
