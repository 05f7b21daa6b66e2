package org.entstage.convention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entstage.presence.Interruption;
import org.entstage.presence.PeriodeHoraire;
import org.entstage.presence.SemaineType;
import org.entstage.presence.Zone;

/**
 * The rare part of {@link HorairesPrevus} as one column of the convention's own row ({@link PlanEnJson}), null in an
 * ordinary placement: decision 0011. The names of the components are those in the database.
 *
 * @param periodes dated weekly patterns
 * @param parJours whether the listed days alone count
 * @param jours hours by day
 * @param conges authorised leave
 * @param feriesTravailles worked public holidays
 * @param feriesLocaux public holidays of the place's own list, by day
 */
record PlanEcrit(
        List<Semaine> periodes,
        boolean parJours,
        SortedMap<LocalDate, BigDecimal> jours,
        List<Interruption> conges,
        boolean congesPayes,
        SortedSet<LocalDate> feriesTravailles,
        SortedMap<LocalDate, String> feriesLocaux) {

    static final PlanEcrit VIDE = new PlanEcrit(null, false, null, null, false, null, null);

    /** @param heures Monday first */
    record Semaine(LocalDate debut, LocalDate fin, List<BigDecimal> heures) {

        static Semaine de(PeriodeHoraire periode) {
            SemaineType s = periode.semaine();
            return new Semaine(
                    periode.debut(),
                    periode.fin(),
                    List.of(s.lundi(), s.mardi(), s.mercredi(), s.jeudi(), s.vendredi(), s.samedi(), s.dimanche()));
        }

        PeriodeHoraire valeur() {
            return new PeriodeHoraire(debut, fin, SemaineType.de(heures));
        }
    }

    /** What a row of an older version does not say is empty. */
    PlanEcrit {
        periodes = periodes == null ? List.of() : List.copyOf(periodes);
        jours = jours == null ? Collections.emptySortedMap() : new TreeMap<>(jours);
        conges = conges == null ? List.of() : List.copyOf(conges);
        feriesTravailles = feriesTravailles == null ? Collections.emptySortedSet() : new TreeSet<>(feriesTravailles);
        feriesLocaux = feriesLocaux == null ? Collections.emptySortedMap() : new TreeMap<>(feriesLocaux);
    }

    /** Null for an ordinary placement. */
    static PlanEcrit de(HorairesPrevus horaires) {
        PlanEcrit plan = new PlanEcrit(
                horaires.periodes().stream().map(Semaine::de).toList(),
                horaires.parJours(),
                horaires.jours(),
                horaires.conges(),
                horaires.congesPayes(),
                horaires.feriesTravailles(),
                horaires.feriesLocaux());
        return plan.equals(VIDE) ? null : plan;
    }

    HorairesPrevus horaires(SemaineType semaine, List<Interruption> interruptions, Zone zone) {
        return new HorairesPrevus(
                semaine,
                periodes.stream().map(Semaine::valeur).toList(),
                parJours,
                jours,
                interruptions,
                conges,
                congesPayes,
                feriesTravailles,
                zone,
                feriesLocaux);
    }
}
