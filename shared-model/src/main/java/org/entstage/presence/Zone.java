package org.entstage.presence;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Where the trainee works, as far as public holidays and the hourly ceiling depend on it.
 *
 * <p>The eleven days of CT L3133-1 hold in every French zone but the Pacific one; Alsace-Moselle adds two days (CT
 * L3134-13; Good Friday is counted everywhere there), the overseas zones the day that commemorates the abolition of
 * slavery (CT L3422-2). A library publishes all of them but the latter, which it does not know and which stand here.
 */
public enum Zone {
    METROPOLE(CalendrierPublie.FRANCE, true),
    ALSACE_MOSELLE(CalendrierPublie.ALSACE_MOSELLE, true),
    GUADELOUPE(abolitionLe(5, 27), true),
    MARTINIQUE(abolitionLe(5, 22), true),
    GUYANE(abolitionLe(6, 10), true),
    LA_REUNION(abolitionLe(12, 20), true),
    /** Has its own hourly ceiling. */
    MAYOTTE(abolitionLe(4, 27), false),
    /** The 28th of May since 2018, before that the day of Guadeloupe. */
    SAINT_MARTIN(annee -> LocalDate.of(annee, 5, annee >= 2018 ? 28 : 27), true),
    SAINT_BARTHELEMY(abolitionLe(10, 9), true),
    /** Has its own hourly ceiling. */
    SAINT_PIERRE_ET_MIQUELON(CalendrierPublie.FRANCE, false),
    /** French Polynesia, New Caledonia, Wallis and Futuna: holidays are entered by hand, no common ceiling. */
    PACIFIQUE,
    /** Abroad, or no public holiday at all: only the days entered by hand count, and L124-6 does not apply. */
    AUCUNE;

    /** The territories of the Pacific by their code of two letters, with the beginning of their postcodes. */
    private static final Map<String, String> DU_PACIFIQUE = Map.of("PF", "987", "NC", "988", "WF", "986");

    private final CalendrierPublie publie;
    private final IntFunction<LocalDate> abolition;
    private final boolean plafondNational;

    Zone(CalendrierPublie publie, boolean plafondNational) {
        this(publie, null, plafondNational);
    }

    Zone(IntFunction<LocalDate> abolition, boolean plafondNational) {
        this(CalendrierPublie.FRANCE, abolition, plafondNational);
    }

    /** Where not even the eleven days hold. */
    Zone() {
        this(null, null, false);
    }

    /**
     * @param publie days of the library, or null where holidays are entered by hand
     * @param abolition the day of the abolition of slavery in a year, or null where it is none
     */
    Zone(CalendrierPublie publie, IntFunction<LocalDate> abolition, boolean plafondNational) {
        this.publie = publie;
        this.abolition = abolition;
        this.plafondNational = plafondNational;
    }

    private static IntFunction<LocalDate> abolitionLe(int mois, int jour) {
        return annee -> LocalDate.of(annee, mois, jour);
    }

    /** Public holidays of one calendar year, in no order; empty where they are entered by hand. */
    public List<LocalDate> joursFeries(int annee) {
        return List.copyOf(calendrier(annee).keySet());
    }

    /**
     * Public holidays of one calendar year with what they are called; empty where they are entered by hand. Where two
     * fall on one day it has the name of the one that the whole country keeps.
     */
    public SortedMap<LocalDate, JourFerie> calendrier(int annee) {
        if (publie == null) {
            return Collections.emptySortedMap();
        }
        if (abolition == null) {
            return publie.de(annee);
        }
        SortedMap<LocalDate, JourFerie> feries = new TreeMap<>(publie.de(annee));
        feries.putIfAbsent(abolition.apply(annee), JourFerie.ABOLITION_DE_L_ESCLAVAGE);
        return feries;
    }

    /** Whit Monday, which some hosts make their "journée de solidarité". */
    public static boolean lundiDePentecote(LocalDate jour) {
        return METROPOLE.calendrier(jour.getYear()).get(jour) == JourFerie.LUNDI_DE_PENTECOTE;
    }

    /** Whether the hourly ceiling of the general social security holds here. */
    public boolean plafondNational() {
        return plafondNational;
    }

    /** A French territory overseas, those of the Pacific among them. */
    public boolean outreMer() {
        return enFrance() && this != METROPOLE && this != ALSACE_MOSELLE;
    }

    /**
     * Whether a place in this zone lies in another country; a French territory with a country code of its own does not.
     *
     * @param pays ISO 3166-1 code of the place, two letters; null is France
     */
    public boolean aLEtranger(String pays) {
        return pays != null && !"FR".equals(pays) && !outreMer();
    }

    /** Whether the French code de l'éducation speaks for a placement here. */
    public boolean enFrance() {
        return this != AUCUNE;
    }

    /**
     * The zone of a place of work. French Polynesia, New Caledonia and Wallis and Futuna are countries in an address, or
     * French postcodes.
     *
     * @param pays ISO 3166-1 code of two letters, or null while unknown
     */
    public static Zone duLieu(String pays, String codePostal) {
        if ("FR".equals(pays)) {
            return duCodePostal(codePostal).orElse(METROPOLE);
        }
        return pays != null && DU_PACIFIQUE.containsKey(pays) ? PACIFIQUE : AUCUNE;
    }

    /**
     * Whose list of public holidays, entered by hand, holds at a place: the code of a country or of a Pacific territory;
     * empty in a zone whose holidays are known, or where the place is not.
     */
    public static Optional<String> territoire(String pays, String codePostal) {
        Zone zone = duLieu(pays, codePostal);
        if (!zone.feriesALaMain() || pays == null) {
            return Optional.empty();
        }
        return zone == AUCUNE || DU_PACIFIQUE.containsKey(pays)
                ? Optional.of(pays)
                : DU_PACIFIQUE.entrySet().stream()
                        .filter(territoire -> codePostal.startsWith(territoire.getValue()))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    /** Whether public holidays are entered by hand here. */
    public boolean feriesALaMain() {
        return publie == null;
    }

    /**
     * The zone of a French postcode; empty when the text is not one. The caller knows the country: a foreign postcode
     * may look French.
     */
    public static Optional<Zone> duCodePostal(String codePostal) {
        if (codePostal == null || !codePostal.matches("\\d{5}")) {
            return Optional.empty();
        }
        return Optional.of(
                switch (codePostal.substring(0, codePostal.startsWith("97") || codePostal.startsWith("98") ? 3 : 2)) {
                    case "57", "67", "68" -> ALSACE_MOSELLE;
                    case "971" -> deGuadeloupeOuDesIlesDuNord(codePostal);
                    case "972" -> MARTINIQUE;
                    case "973" -> GUYANE;
                    case "974" -> LA_REUNION;
                    case "975" -> SAINT_PIERRE_ET_MIQUELON;
                    case "976" -> MAYOTTE;
                    case "977" -> SAINT_BARTHELEMY;
                    case "978" -> SAINT_MARTIN;
                    case "986", "987", "988" -> PACIFIQUE;
                    default -> METROPOLE;
                });
    }

    /** The two islands left Guadeloupe in 2007 and kept their postcodes. */
    private static Zone deGuadeloupeOuDesIlesDuNord(String codePostal) {
        return switch (codePostal) {
            case "97150" -> SAINT_MARTIN;
            case "97133" -> SAINT_BARTHELEMY;
            default -> GUADELOUPE;
        };
    }
}
