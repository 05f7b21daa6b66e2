package org.entstage.convention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entstage.commun.Problemes;
import org.entstage.presence.CalculPresence;
import org.entstage.presence.Interruption;
import org.entstage.presence.PeriodeHoraire;
import org.entstage.presence.PlanDePresence;
import org.entstage.presence.Presence;
import org.entstage.presence.SemaineType;
import org.entstage.presence.Zone;

/**
 * When the trainee is to be present between the two dates (D124-4, 6°), and what takes presence away. The ordinary
 * placement has one weekly pattern and nothing else.
 *
 * @param semaine hours of the week on all days that no dated pattern says otherwise
 * @param periodes dated weekly patterns, at most {@value #LIGNES_MAXIMUM}; no two share a day
 * @param parJours whether the listed days alone count: patterns are then left aside, not forgotten
 * @param jours hours of the days listed one by one, at most {@value #JOURS_MAXIMUM}
 * @param interruptions times without presence that are known beforehand, at most {@value #LIGNES_MAXIMUM}
 * @param conges leave written in the convention (L124-13), at most {@value #LIGNES_MAXIMUM}: counts for the duration
 * @param congesPayes whether the host pays that leave
 * @param feriesTravailles public holidays on which the trainee works
 * @param zone place of work as staff corrected it; null for what the address says
 * @param feriesLocaux public holidays of a country or territory, with their names, as its list was when this was written
 */
public record HorairesPrevus(
        SemaineType semaine,
        List<PeriodeHoraire> periodes,
        boolean parJours,
        SortedMap<LocalDate, BigDecimal> jours,
        List<Interruption> interruptions,
        List<Interruption> conges,
        boolean congesPayes,
        SortedSet<LocalDate> feriesTravailles,
        Zone zone,
        SortedMap<LocalDate, String> feriesLocaux) {

    static final int LIGNES_MAXIMUM = 20;
    static final int JOURS_MAXIMUM = 366;

    public HorairesPrevus {
        semaine = Objects.requireNonNullElse(semaine, SemaineType.TRENTE_CINQ_HEURES);
        periodes = List.copyOf(periodes);
        jours = Collections.unmodifiableSortedMap(new TreeMap<>(jours));
        interruptions = List.copyOf(interruptions);
        conges = List.copyOf(conges);
        feriesTravailles = Collections.unmodifiableSortedSet(new TreeSet<>(feriesTravailles));
        feriesLocaux = Collections.unmodifiableSortedMap(new TreeMap<>(feriesLocaux));
    }

    /**
     * One weekly pattern with its interruptions.
     *
     * @param semaine null for thirty-five hours from Monday to Friday
     * @param interruptions null for none
     */
    public static HorairesPrevus ordinaires(SemaineType semaine, List<Interruption> interruptions) {
        return new HorairesPrevus(
                semaine,
                List.of(),
                false,
                Collections.emptySortedMap(),
                interruptions == null ? List.of() : interruptions,
                List.of(),
                false,
                Collections.emptySortedSet(),
                null,
                Collections.emptySortedMap());
    }

    /** Whether there is more to it than one weekly pattern and its interruptions. */
    public boolean particuliers() {
        return parJours
                || !periodes.isEmpty()
                || !conges.isEmpty()
                || congesPayes
                || !feriesTravailles.isEmpty()
                || zone != null;
    }

    /** The same at these weekly patterns, whatever was planned by periods or days. */
    HorairesPrevus auRythme(SemaineType autre, List<PeriodeHoraire> autresPeriodes) {
        return new HorairesPrevus(
                autre,
                autresPeriodes,
                false,
                Collections.emptySortedMap(),
                interruptions,
                conges,
                congesPayes,
                feriesTravailles,
                zone,
                feriesLocaux);
    }

    /** The same with other times without presence. */
    HorairesPrevus avecInterruptions(List<Interruption> autres) {
        return new HorairesPrevus(
                semaine, periodes, parJours, jours, autres, conges, congesPayes, feriesTravailles, zone, feriesLocaux);
    }

    /** The same without what is planned outside these days, both included. */
    HorairesPrevus entre(LocalDate premier, LocalDate dernier) {
        return new HorairesPrevus(
                semaine,
                periodes.stream()
                        .filter(p -> !p.fin().isBefore(premier) && !p.debut().isAfter(dernier))
                        .map(p -> new PeriodeHoraire(
                                plusTard(p.debut(), premier), plusTot(p.fin(), dernier), p.semaine()))
                        .toList(),
                parJours,
                jours.subMap(premier, dernier.plusDays(1)),
                entre(interruptions, premier, dernier),
                entre(conges, premier, dernier),
                congesPayes,
                feriesTravailles.subSet(premier, dernier.plusDays(1)),
                zone,
                feriesLocaux);
    }

    private static List<Interruption> entre(List<Interruption> absences, LocalDate premier, LocalDate dernier) {
        return absences.stream()
                .filter(a -> !a.fin().isBefore(premier) && !a.debut().isAfter(dernier))
                .map(a -> new Interruption(
                        plusTard(a.debut(), premier),
                        a.debut().isBefore(premier) ? null : a.debutDemi(),
                        plusTot(a.fin(), dernier),
                        a.fin().isAfter(dernier) ? null : a.finDemi()))
                .toList();
    }

    private static LocalDate plusTard(LocalDate un, LocalDate autre) {
        return un.isBefore(autre) ? autre : un;
    }

    private static LocalDate plusTot(LocalDate un, LocalDate autre) {
        return un.isAfter(autre) ? autre : un;
    }

    /** The same where staff said it is; null for what the address says. */
    HorairesPrevus dansLaZone(Zone corrigee) {
        return new HorairesPrevus(
                semaine,
                periodes,
                parJours,
                jours,
                interruptions,
                conges,
                congesPayes,
                feriesTravailles,
                corrigee,
                feriesLocaux);
    }

    /** The same with the holidays that the list of a country or territory holds now. */
    HorairesPrevus avecFeriesLocaux(SortedMap<LocalDate, String> valeurs) {
        return new HorairesPrevus(
                semaine,
                periodes,
                parJours,
                jours,
                interruptions,
                conges,
                congesPayes,
                feriesTravailles,
                zone,
                valeurs);
    }

    /** The same without the worked holidays that fall on no planned day there: a change of dates or place left them. */
    HorairesPrevus sansFeriesPerdus(LocalDate debut, LocalDate fin, Zone duLieu) {
        if (feriesTravailles.isEmpty()) {
            return this;
        }
        Set<LocalDate> restants = new HashSet<>(feriesTravailles);
        restants.retainAll(feriesPrevus(CalculPresence.calculer(plan(debut, fin, duLieu))));
        return new HorairesPrevus(
                semaine,
                periodes,
                parJours,
                jours,
                interruptions,
                conges,
                congesPayes,
                new TreeSet<>(restants),
                zone,
                feriesLocaux);
    }

    /** The holidays on which presence would be planned, worked or not. */
    static SortedSet<LocalDate> feriesPrevus(Presence presence) {
        SortedSet<LocalDate> prevus = new TreeSet<>(presence.feriesChomes().keySet());
        prevus.addAll(presence.rythme().feriesTravailles());
        return prevus;
    }

    /** @param duLieu what the address says; a correction by staff wins */
    Zone zone(Zone duLieu) {
        return zone == null ? duLieu : zone;
    }

    PlanDePresence plan(LocalDate debut, LocalDate fin, Zone duLieu) {
        Zone retenue = zone(duLieu);
        PlanDePresence plan = parJours
                ? PlanDePresence.deJours(jours.subMap(debut, fin.plusDays(1)), retenue)
                : PlanDePresence.deSemaines(semaines(debut, fin), retenue);
        return plan.avecInterruptions(interruptions)
                .avecConges(conges)
                .avecFeriesTravailles(feriesTravailles)
                .avecFeriesLocaux(retenue.feriesALaMain() ? feriesLocaux.keySet() : Set.of());
    }

    /** The dated patterns, and the weekly pattern on the days between them. */
    private List<PeriodeHoraire> semaines(LocalDate debut, LocalDate fin) {
        List<PeriodeHoraire> semaines = new ArrayList<>();
        LocalDate libre = debut;
        for (PeriodeHoraire periode : dansLOrdre(periodes)) {
            LocalDate premier = periode.debut().isBefore(libre) ? libre : periode.debut();
            LocalDate dernier = periode.fin().isAfter(fin) ? fin : periode.fin();
            if (dernier.isBefore(premier)) {
                continue;
            }
            if (premier.isAfter(libre)) {
                semaines.add(new PeriodeHoraire(libre, premier.minusDays(1), semaine));
            }
            semaines.add(new PeriodeHoraire(premier, dernier, periode.semaine()));
            libre = dernier.plusDays(1);
        }
        if (!libre.isAfter(fin)) {
            semaines.add(new PeriodeHoraire(libre, fin, semaine));
        }
        return semaines;
    }

    private static List<PeriodeHoraire> dansLOrdre(Collection<PeriodeHoraire> periodes) {
        return periodes.stream()
                .sorted(Comparator.comparing(PeriodeHoraire::debut))
                .toList();
    }

    /**
     * Looks at the rows, each told at its own field ({@code periodes[0].debut}).
     *
     * @param debut first day of the placement, or null while it is not known
     * @param fin last day, likewise
     */
    void verifier(Problemes problemes, LocalDate debut, LocalDate fin) {
        trop(problemes, "periodes", periodes.size(), "convention.periodes.trop");
        trop(problemes, "interruptions", interruptions.size(), "convention.interruptions.trop");
        trop(problemes, "joursConges", conges.size(), "convention.conges.trop");
        problemes.si(jours.size() > JOURS_MAXIMUM, "jours", "convention.jours.trop", JOURS_MAXIMUM);
        verifierLesPeriodes(problemes);
        verifierLesConges(problemes);
        if (debut != null && fin != null && !fin.isBefore(debut)) {
            dansLesDates(problemes, debut, fin);
        }
    }

    private static void trop(Problemes problemes, String champ, int lignes, String cle) {
        problemes.si(lignes > LIGNES_MAXIMUM, champ, cle, LIGNES_MAXIMUM);
    }

    private void verifierLesPeriodes(Problemes problemes) {
        for (int i = 0; i < periodes.size(); i++) {
            PeriodeHoraire periode = periodes.get(i);
            boolean partagee = periodes.subList(0, i).stream().anyMatch(periode::chevauche);
            problemes.si(partagee, ligne("periodes", i, "debut"), "convention.periode.chevauche");
        }
    }

    private void verifierLesConges(Problemes problemes) {
        for (int i = 0; i < conges.size(); i++) {
            boolean interrompu = interruptions.stream().anyMatch(conges.get(i)::chevauche);
            problemes.si(interrompu, ligne("joursConges", i, "debut"), "convention.conge.interrompu");
        }
    }

    private void dansLesDates(Problemes problemes, LocalDate debut, LocalDate fin) {
        for (int i = 0; i < periodes.size(); i++) {
            PeriodeHoraire periode = periodes.get(i);
            dehors(problemes, ligne("periodes", i, ""), periode.debut(), periode.fin(), debut, fin);
        }
        for (int i = 0; i < interruptions.size(); i++) {
            Interruption absence = interruptions.get(i);
            dehors(problemes, ligne("interruptions", i, ""), absence.debut(), absence.fin(), debut, fin);
        }
        for (int i = 0; i < conges.size(); i++) {
            dehors(
                    problemes,
                    ligne("joursConges", i, ""),
                    conges.get(i).debut(),
                    conges.get(i).fin(),
                    debut,
                    fin);
        }
        if (parJours) {
            jours.keySet().stream()
                    .filter(jour -> jour.isBefore(debut) || jour.isAfter(fin))
                    .findFirst()
                    .ifPresent(jour -> problemes.si(true, "jours", "convention.jour.dehors", jour));
        }
    }

    private static void dehors(
            Problemes problemes, String ligne, LocalDate premier, LocalDate dernier, LocalDate debut, LocalDate fin) {
        problemes.si(premier.isBefore(debut), ligne + "debut", "convention.periode.avant");
        problemes.si(dernier.isAfter(fin), ligne + "fin", "convention.periode.apres");
    }

    private static String ligne(String liste, int rang, String champ) {
        return liste + "[" + rang + "]." + champ;
    }
}
