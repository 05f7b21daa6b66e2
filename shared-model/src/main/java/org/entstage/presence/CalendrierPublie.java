package org.entstage.presence;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The calendars of France that Jollyday publishes, under the names of this package. Which zones they answer for, and
 * where the law differs, is said in {@link Zone}; decision 0012 says why.
 */
enum CalendrierPublie {
    /** The eleven days of CT L3133-1. */
    FRANCE,
    /**
     * The same and the two days of CT L3134-13. The library has Good Friday in Alsace only; it counts in Moselle too, so
     * that the calendar of Bas-Rhin stands for the three departments.
     */
    ALSACE_MOSELLE("67");

    private static final Map<String, JourFerie> NOMS = Map.ofEntries(
            Map.entry("NEW_YEAR", JourFerie.JOUR_DE_L_AN),
            Map.entry("christian.GOOD_FRIDAY", JourFerie.VENDREDI_SAINT),
            Map.entry("christian.EASTER_MONDAY", JourFerie.LUNDI_DE_PAQUES),
            Map.entry("LABOUR_DAY", JourFerie.FETE_DU_TRAVAIL),
            Map.entry("VICTORY_DAY", JourFerie.VICTOIRE_1945),
            Map.entry("christian.ASCENSION_DAY", JourFerie.ASCENSION),
            Map.entry("christian.WHIT_MONDAY", JourFerie.LUNDI_DE_PENTECOTE),
            Map.entry("NATIONAL_DAY", JourFerie.FETE_NATIONALE),
            Map.entry("ASSUMPTION_MARY", JourFerie.ASSOMPTION),
            Map.entry("ALL_SAINTS", JourFerie.TOUSSAINT),
            Map.entry("ARMISTICE", JourFerie.ARMISTICE),
            Map.entry("CHRISTMAS", JourFerie.NOEL),
            Map.entry("SECOND_CHRISTMAS_DAY", JourFerie.SAINT_ETIENNE));

    /** Hours are counted at every key pressed; a placement asks for one year or two of them. */
    private static final int ANNEES_GARDEES = 200;

    private final String[] subdivision;
    private final Map<Integer, SortedMap<LocalDate, JourFerie>> annees = new ConcurrentHashMap<>();

    CalendrierPublie(String... subdivision) {
        this.subdivision = subdivision;
    }

    /**
     * Days by date, ten of the eleven in the rare years in which Ascension falls on the first or the eighth of May: the
     * day then has the name that does not move.
     */
    SortedMap<LocalDate, JourFerie> de(int annee) {
        if (annees.size() > ANNEES_GARDEES) {
            annees.clear();
        }
        return annees.computeIfAbsent(annee, this::lire);
    }

    private SortedMap<LocalDate, JourFerie> lire(int annee) {
        SortedMap<LocalDate, JourFerie> jours = new TreeMap<>();
        publies(annee, subdivision).forEach(jour -> jours.merge(jour.getDate(), nom(jour), CalendrierPublie::leFixe));
        // Left out by the library from 2004 to 2007, when it was the day of solidarity; it never ceased to be a
        // holiday.
        jours.put(lundiDePentecote(jours), JourFerie.LUNDI_DE_PENTECOTE);
        return Collections.unmodifiableSortedMap(jours);
    }

    /** Seven weeks after Easter Monday. */
    private static LocalDate lundiDePentecote(SortedMap<LocalDate, JourFerie> jours) {
        return jours.entrySet().stream()
                .filter(jour -> jour.getValue() == JourFerie.LUNDI_DE_PAQUES)
                .map(jour -> jour.getKey().plusWeeks(7))
                .findFirst()
                .orElseThrow();
    }

    private static JourFerie nom(Holiday jour) {
        JourFerie nom = NOMS.get(jour.getPropertiesKey());
        if (nom == null) {
            throw new IllegalStateException("The library names an unknown public holiday: " + jour);
        }
        return nom;
    }

    private static JourFerie leFixe(JourFerie un, JourFerie autre) {
        return un == JourFerie.ASCENSION ? autre : un;
    }

    /**
     * The library finds its reader of XML and its tables through the class loader of the thread, which is not always the
     * application's: a pool of the machine or of the portal may ask first.
     */
    private static Set<Holiday> publies(int annee, String... subdivision) {
        Thread fil = Thread.currentThread();
        ClassLoader avant = fil.getContextClassLoader();
        fil.setContextClassLoader(CalendrierPublie.class.getClassLoader());
        try {
            return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE))
                    .getHolidays(Year.of(annee), subdivision);
        } finally {
            fil.setContextClassLoader(avant);
        }
    }
}
