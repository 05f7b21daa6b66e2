package org.entstage.geographie;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A country of ISO 3166-1.
 *
 * @param code two letters
 */
public record Pays(String code) {

    /** The issue of INSEE's list, and the day on which it was taken; {@code geographie/SOURCES.md} says more. */
    public static final int MILLESIME = 2025;

    public static final LocalDate RELEVE = LocalDate.of(2026, 11, 22);

    /** France, where an address has a French postcode. */
    public static final Pays FRANCE = new Pays("FR");

    private static final Set<String> ISO = Set.of(Locale.getISOCountries());

    /** The European Economic Area: the Union, Iceland, Liechtenstein and Norway. */
    private static final Set<String> EEE = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI",
            "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

    private static final String SUISSE = "CH";

    /**
     * Parts of France with a code of their own in which addresses have a French postcode and establishments a SIRET:
     * there the country is France.
     */
    private static final Set<String> DANS_LA_FRANCE = Set.of("GP", "MQ", "GF", "RE", "YT", "PM", "BL", "MF");

    /** The country of that code; empty when there is none. */
    public static Optional<Pays> de(String code) {
        return ISO.contains(code == null ? "" : code) ? Optional.of(new Pays(code)) : Optional.empty();
    }

    /** Every country, in the order of the codes. */
    public static List<Pays> tous() {
        return Arrays.stream(Locale.getISOCountries()).sorted().map(Pays::new).toList();
    }

    /** The countries that a form offers, France first, then by name in the reader's language. */
    public static List<Pays> aChoisir(Locale langue) {
        Collator ordre = Collator.getInstance(langue);
        return tous().stream()
                .filter(pays -> !DANS_LA_FRANCE.contains(pays.code))
                .sorted(Comparator.comparing((Pays pays) -> !FRANCE.equals(pays))
                        .thenComparing(pays -> pays.nom(langue), ordre))
                .toList();
    }

    /** Its name in that language. */
    public String nom(Locale langue) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(langue);
    }

    /**
     * INSEE's code, {@code 99109} for Germany; small territories of one State may share one. {@code 99100} for France;
     * empty for its parts with an ISO code of their own, which have codes of departments and communes.
     */
    public Optional<String> codeInsee() {
        return Optional.ofNullable(CodesInsee.PAR_ISO.get(code));
    }

    /** Whether it belongs to the European Economic Area or is Switzerland, where European social cover goes along. */
    public boolean eeeOuSuisse() {
        return EEE.contains(code) || SUISSE.equals(code);
    }
}
