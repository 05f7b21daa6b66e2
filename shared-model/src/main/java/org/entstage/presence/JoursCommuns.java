package org.entstage.presence;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The eleven days of CT L3133-1, in any year of the Gregorian calendar. */
final class JoursCommuns {

    private JoursCommuns() {}

    /** Ten days in the rare years in which Ascension falls on the first or the eighth of May. */
    static Map<LocalDate, JourFerie> de(int annee) {
        LocalDate paques = Paques.de(annee);
        Map<LocalDate, JourFerie> jours = new TreeMap<>();
        jours.put(paques.plusDays(39), JourFerie.ASCENSION);
        jours.put(LocalDate.of(annee, 1, 1), JourFerie.JOUR_DE_L_AN);
        jours.put(paques.plusDays(1), JourFerie.LUNDI_DE_PAQUES);
        jours.put(LocalDate.of(annee, 5, 1), JourFerie.FETE_DU_TRAVAIL);
        jours.put(LocalDate.of(annee, 5, 8), JourFerie.VICTOIRE_1945);
        jours.put(paques.plusDays(50), JourFerie.LUNDI_DE_PENTECOTE);
        jours.put(LocalDate.of(annee, 7, 14), JourFerie.FETE_NATIONALE);
        jours.put(LocalDate.of(annee, 8, 15), JourFerie.ASSOMPTION);
        jours.put(LocalDate.of(annee, 11, 1), JourFerie.TOUSSAINT);
        jours.put(LocalDate.of(annee, 11, 11), JourFerie.ARMISTICE);
        jours.put(LocalDate.of(annee, 12, 25), JourFerie.NOEL);
        return jours;
    }
}
