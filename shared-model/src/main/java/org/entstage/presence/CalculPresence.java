package org.entstage.presence;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts a plan, day by day (L124-18): a day with planned hours counts, unless it lies in an interruption or is a public
 * holiday that nobody declared as worked; half a day off takes half of the day's hours.
 */
public final class CalculPresence {

    private final PlanDePresence plan;
    private final Decompte decompte = new Decompte();
    private final Map<Integer, Set<LocalDate>> feriesParAnnee = new HashMap<>();
    private final SortedMap<LocalDate, Journee> journees = new TreeMap<>();

    private CalculPresence(PlanDePresence plan) {
        this.plan = plan;
    }

    public static Presence calculer(PlanDePresence plan) {
        return compte(plan).decompte.presence();
    }

    /** The days on which something was planned, with what became of it. */
    public static SortedMap<LocalDate, Journee> parJour(PlanDePresence plan) {
        return Collections.unmodifiableSortedMap(compte(plan).journees);
    }

    private static CalculPresence compte(PlanDePresence plan) {
        CalculPresence calcul = new CalculPresence(plan);
        plan.periodes().forEach(calcul::parcourir);
        plan.jours().forEach((jour, heures) -> calcul.compter(jour, Decompte.enUnites(heures)));
        return calcul;
    }

    private void parcourir(PeriodeHoraire periode) {
        long[] semaine = Decompte.enUnites(periode.semaine());
        for (LocalDate jour = periode.debut(); !jour.isAfter(periode.fin()); jour = jour.plusDays(1)) {
            long prevues = semaine[jour.getDayOfWeek().ordinal()];
            if (prevues > 0 && !plan.jours().containsKey(jour)) {
                compter(jour, prevues);
            }
        }
    }

    /** @param prevues hours planned on the day, in units of {@link Decompte} */
    private void compter(LocalDate jour, long prevues) {
        int interrompues = 0;
        int enConge = 0;
        for (DemiJournee moitie : DemiJournee.values()) {
            if (couverte(plan.interruptions(), jour, moitie)) {
                interrompues++;
            } else if (couverte(plan.conges(), jour, moitie)) {
                enConge++;
            }
        }
        long restantes = prevues * (2 - interrompues) / 2;
        if (restantes == 0) {
            garder(jour, Journee.Sorte.INTERRUPTION, 0);
            return;
        }
        boolean ferie = estFerie(jour);
        if (ferie && !plan.feriesTravailles().contains(jour)) {
            decompte.ferieChome(jour, restantes);
            garder(jour, Journee.Sorte.FERIE, 0);
        } else {
            long conge = prevues * enConge / 2;
            decompte.jour(jour, restantes, conge, ferie);
            garder(jour, conge == restantes ? Journee.Sorte.CONGE : Journee.Sorte.PRESENCE, restantes - conge);
        }
    }

    private void garder(LocalDate jour, Journee.Sorte sorte, long unites) {
        if (unites > 0 || sorte != Journee.Sorte.PRESENCE) {
            journees.put(jour, new Journee(sorte, Decompte.enHeures(unites)));
        }
    }

    private static boolean couverte(List<Interruption> absences, LocalDate jour, DemiJournee moitie) {
        for (Interruption absence : absences) {
            if (absence.couvre(jour, moitie)) {
                return true;
            }
        }
        return false;
    }

    private boolean estFerie(LocalDate jour) {
        return plan.feriesLocaux().contains(jour)
                || feriesParAnnee
                        .computeIfAbsent(
                                jour.getYear(),
                                annee -> new HashSet<>(plan.zone().joursFeries(annee)))
                        .contains(jour);
    }
}
