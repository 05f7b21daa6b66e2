package org.entstage.simulation;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entstage.commun.Probleme;
import org.entstage.presence.PlanDePresence;
import org.entstage.presence.SemaineType;
import org.entstage.presence.Zone;

/**
 * A placement as somebody described it to the simulator, nothing checked; {@link #problemes} tells all that is wrong.
 * What nobody said, or said in a way that could not be read, is null.
 *
 * @param semaine hours of the days that have some; null when the whole week is missing
 * @param joursFeriesTravailles public holidays with presence; other days are without effect
 */
public record SaisieSimulation(
        LocalDate debut,
        LocalDate fin,
        Map<DayOfWeek, BigDecimal> semaine,
        List<SaisieInterruption> interruptions,
        Zone zone,
        List<LocalDate> joursFeriesTravailles) {

    /** Where a placement may be simulated: French zones whose public holidays the law names. */
    public static final List<Zone> ZONES = List.of(
            Zone.METROPOLE,
            Zone.ALSACE_MOSELLE,
            Zone.GUADELOUPE,
            Zone.MARTINIQUE,
            Zone.GUYANE,
            Zone.LA_REUNION,
            Zone.MAYOTTE,
            Zone.SAINT_MARTIN,
            Zone.SAINT_BARTHELEMY);

    /** The seven days as the fields name them, Monday first. */
    public static final List<String> JOURS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");

    public SaisieSimulation {
        semaine = semaine == null ? null : Map.copyOf(semaine);
        // With their gaps: the place of a line is the name of its field.
        interruptions = Collections.unmodifiableList(new ArrayList<>(interruptions));
        joursFeriesTravailles = Collections.unmodifiableList(new ArrayList<>(joursFeriesTravailles));
    }

    /** Everything that is wrong, in the order of the fields; empty when the placement can be counted. */
    public List<Probleme> problemes() {
        return new ControleSaisie(this).problemes();
    }

    /** Only after {@link #problemes} found nothing. */
    PlanDePresence plan() {
        SemaineType heures = SemaineType.de(
                Arrays.stream(DayOfWeek.values()).map(semaine::get).toList());
        return PlanDePresence.regulier(debut, fin, heures, zone)
                .avecInterruptions(interruptions.stream()
                        .filter(Objects::nonNull)
                        .map(SaisieInterruption::interruption)
                        .toList())
                .avecFeriesTravailles(new HashSet<>(joursFeriesTravailles));
    }
}
