package org.entstage.presence;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** A public holiday by what it is called. */
public enum JourFerie {
    JOUR_DE_L_AN,
    LUNDI_DE_PAQUES,
    FETE_DU_TRAVAIL,
    VICTOIRE_1945,
    ASCENSION,
    LUNDI_DE_PENTECOTE,
    FETE_NATIONALE,
    ASSOMPTION,
    TOUSSAINT,
    ARMISTICE,
    NOEL,
    /** In Alsace and Moselle. */
    VENDREDI_SAINT,
    /** In Alsace and Moselle. */
    SAINT_ETIENNE,
    /** Overseas, on a day of each territory. */
    ABOLITION_DE_L_ESCLAVAGE;

    private static final ResourceBundle.Control SANS_LANGUE_DE_LA_MACHINE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Its name in French, or in English. */
    public String nom(Locale langue) {
        Locale connue = langue.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
        return ResourceBundle.getBundle("presence.feries", connue, SANS_LANGUE_DE_LA_MACHINE)
                .getString(name());
    }

    /** What a day is called in a zone; empty for a day that is none of its holidays. */
    public static Optional<JourFerie> du(LocalDate jour, Zone zone) {
        return Optional.ofNullable(zone.calendrier(jour.getYear()).get(jour));
    }
}
