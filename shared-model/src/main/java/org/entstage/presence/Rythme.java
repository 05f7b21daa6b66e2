package org.entstage.presence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How dense the presence is; L124-14 gives trainees the same daily and weekly limits as the host's employees.
 *
 * @param heuresJourMaximales hours of the longest day
 * @param heuresSemaineMaximales hours of the longest civil week, Monday to Sunday
 * @param semaines number of civil weeks with presence
 * @param dimanches number of Sundays with presence
 * @param feriesTravailles public holidays with presence
 * @param deuxJoursDeRepos whether each civil week with presence has two days off in a row, the second of which may be the
 *     Monday after
 */
public record Rythme(
        BigDecimal heuresJourMaximales,
        BigDecimal heuresSemaineMaximales,
        int semaines,
        int dimanches,
        SortedSet<LocalDate> feriesTravailles,
        boolean deuxJoursDeRepos) {

    public Rythme {
        feriesTravailles = Collections.unmodifiableSortedSet(new TreeSet<>(feriesTravailles));
    }
}
