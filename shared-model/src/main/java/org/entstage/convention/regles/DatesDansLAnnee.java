package org.entstage.convention.regles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The placement ends after it begins, and lies between the days that the institution sets for the teaching year. */
final class DatesDansLAnnee implements Regle {

    @Override
    public String id() {
        return "R03";
    }

    @Override
    public String reference() {
        return "L124-5";
    }

    @Override
    public Niveau niveau() {
        return Niveau.BLOQUANT;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits) {
        FaitsConvention.Periode periode = faits.periode();
        LocalDate debut = periode.debut();
        LocalDate fin = periode.fin();
        if (debut != null && fin != null && fin.isBefore(debut)) {
            return constat(Champs.FIN);
        }
        if (debut != null && periode.premierJourAdmis() != null && debut.isBefore(periode.premierJourAdmis())) {
            return hors(Champs.DEBUT, "debut", periode.premierJourAdmis());
        }
        if (fin != null && periode.dernierJourAdmis() != null && fin.isAfter(periode.dernierJourAdmis())) {
            return hors(Champs.FIN, "fin", periode.dernierJourAdmis());
        }
        return Optional.empty();
    }

    private Optional<Constat> hors(String champ, String bord, LocalDate limite) {
        return Optional.of(
                new Constat(id(), niveau(), champ, "convention.regle.R03." + bord, List.of(limite), reference()));
    }
}
