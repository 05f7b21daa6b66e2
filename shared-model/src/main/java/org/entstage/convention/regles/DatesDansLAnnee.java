package org.entstage.convention.regles;

import java.time.LocalDate;
import java.util.Optional;

/** The placement ends after it begins, and lies between the days that the institution sets for the teaching year. */
final class DatesDansLAnnee implements Regle {

    private static final ParametreDeRegle PREMIER = ParametreDeRegle.jour("premierJour");
    private static final ParametreDeRegle DERNIER = ParametreDeRegle.jour("dernierJour");
    private static final FicheRegle FICHE = FicheRegle.loi("R03", "L124-5", Niveau.BLOQUANT)
            .lit(Fait.DATES)
            .avec(PREMIER, DERNIER)
            .derogeable()
            .pourTous()
            .fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        FaitsConvention.Periode periode = faits.periode();
        LocalDate debut = periode.debut();
        LocalDate fin = periode.fin();
        if (debut != null && fin != null && fin.isBefore(debut)) {
            return constat(Champs.FIN).map(Constat::sansDerogation);
        }
        LocalDate premier = reglage.jour(PREMIER)
                .filter(jour -> periode.annee() != null)
                .map(jour -> jour.atYear(periode.annee()))
                .orElse(periode.premierJourAdmis());
        if (debut != null && premier != null && debut.isBefore(premier)) {
            return variante(Champs.DEBUT, "avant", premier)
                    .map(constat -> constat.mesure(Grandeur.DEBUT_AVANT.de(debut)));
        }
        LocalDate dernier = reglage.jour(DERNIER)
                .filter(jour -> periode.annee() != null)
                .map(jour -> jour.atYear(periode.annee() + 1))
                .orElse(periode.dernierJourAdmis());
        return fin != null && dernier != null && fin.isAfter(dernier)
                ? variante(Champs.FIN, "apres", dernier).map(constat -> constat.mesure(Grandeur.FIN_APRES.de(fin)))
                : Optional.empty();
    }
}
