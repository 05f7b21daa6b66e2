package org.entstage.simulation;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entstage.commun.Probleme;
import org.entstage.commun.Problemes;

/** Looks for everything that is wrong with a description, so that its author corrects once. */
final class ControleSaisie {

    /** Longer ones are no placement: the law ends it after six months of presence. */
    private static final int ANNEES = 2;

    private static final int PREMIERE_ANNEE = 1900;
    private static final int DERNIERE_ANNEE = 2200;
    private static final int LIGNES = 100;
    private static final int DECIMALES = 2;
    private static final BigDecimal HEURES_D_UN_JOUR = BigDecimal.valueOf(24);

    private final SaisieSimulation saisie;
    private final Problemes problemes = new Problemes();

    ControleSaisie(SaisieSimulation saisie) {
        this.saisie = saisie;
    }

    List<Probleme> problemes() {
        dates();
        semaine();
        interruptions();
        zone();
        feries();
        return problemes.trouves();
    }

    private void dates() {
        LocalDate debut = date("debut", saisie.debut(), "simulation.obligatoire.debut");
        LocalDate fin = date("fin", saisie.fin(), "simulation.obligatoire.fin");
        if (debut == null || fin == null) {
            return;
        }
        LocalDate limite = debut.plusYears(ANNEES);
        problemes
                .si(fin.isBefore(debut), "fin", "simulation.fin.avant", debut)
                .si(fin.isAfter(limite), "fin", "simulation.fin.loin", limite);
    }

    /** The day, or null after a problem was noted. */
    private LocalDate date(String champ, LocalDate jour, String manque) {
        if (jour == null) {
            problemes.ajouter(champ, manque);
            return null;
        }
        if (horsCalendrier(jour)) {
            problemes.ajouter(champ, "simulation.annee", premiere(), derniere());
            return null;
        }
        return jour;
    }

    private static boolean horsCalendrier(LocalDate jour) {
        return jour.getYear() < PREMIERE_ANNEE || jour.getYear() > DERNIERE_ANNEE;
    }

    /** As texts: a year is written without separators. */
    private static String premiere() {
        return String.valueOf(PREMIERE_ANNEE);
    }

    private static String derniere() {
        return String.valueOf(DERNIERE_ANNEE);
    }

    private void semaine() {
        if (saisie.semaine() == null) {
            problemes.ajouter("semaine", "simulation.obligatoire.semaine");
            return;
        }
        for (DayOfWeek jour : DayOfWeek.values()) {
            BigDecimal heures = saisie.semaine().get(jour);
            if (heures != null) {
                heures("semaine." + SaisieSimulation.JOURS.get(jour.ordinal()), heures);
            }
        }
    }

    private void heures(String champ, BigDecimal heures) {
        if (heures.signum() < 0 || heures.compareTo(HEURES_D_UN_JOUR) > 0) {
            problemes.ajouter(champ, "simulation.heures");
        } else {
            problemes.si(heures.stripTrailingZeros().scale() > DECIMALES, champ, "simulation.decimales", DECIMALES);
        }
    }

    private void interruptions() {
        List<SaisieInterruption> lignes = saisie.interruptions();
        if (lignes.size() > LIGNES) {
            problemes.ajouter("interruptions", "simulation.trop", LIGNES);
            return;
        }
        for (int i = 0; i < lignes.size(); i++) {
            if (lignes.get(i) != null) {
                interruption("interruptions[" + i + "]", lignes.get(i));
            }
        }
    }

    private void interruption(String champ, SaisieInterruption ligne) {
        LocalDate debut = date(champ + ".debut", ligne.debut(), "simulation.obligatoire.interruption.debut");
        LocalDate fin = date(champ + ".fin", ligne.fin(), "simulation.obligatoire.interruption.fin");
        if (debut == null || fin == null) {
            return;
        }
        if (fin.isBefore(debut)) {
            problemes.ajouter(champ + ".fin", "simulation.interruption.fin", debut);
            return;
        }
        problemes.si(
                ligne.demiJournee() != null && !debut.equals(fin),
                champ + ".demiJournee",
                "simulation.interruption.demiJournee");
        if (saisie.debut() != null && saisie.fin() != null) {
            problemes.si(
                    debut.isAfter(saisie.fin()) || fin.isBefore(saisie.debut()),
                    champ + ".debut",
                    "simulation.interruption.dehors",
                    saisie.debut(),
                    saisie.fin());
        }
    }

    private void zone() {
        String zones = SaisieSimulation.ZONES.stream().map(Enum::name).collect(Collectors.joining(", "));
        problemes.si(
                saisie.zone() == null || !SaisieSimulation.ZONES.contains(saisie.zone()),
                "zone",
                "simulation.zone",
                zones);
    }

    private void feries() {
        List<LocalDate> jours = saisie.joursFeriesTravailles();
        if (jours.size() > LIGNES) {
            problemes.ajouter("joursFeriesTravailles", "simulation.trop", LIGNES);
            return;
        }
        Set<LocalDate> vus = new HashSet<>();
        for (int i = 0; i < jours.size(); i++) {
            LocalDate jour = jours.get(i);
            problemes.si(jour != null && !vus.add(jour), "joursFeriesTravailles[" + i + "]", "simulation.double", jour);
        }
    }
}
