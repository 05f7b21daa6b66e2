package org.entstage.gratification;

import java.util.Collections;
import java.util.Currency;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** The currencies (ISO 4217) in which some country pays today. */
public final class Monnaies {

    private static final SortedSet<String> ACTUELLES = lire();

    private Monnaies() {}

    /** Their codes of three letters. */
    public static SortedSet<String> actuelles() {
        return ACTUELLES;
    }

    private static SortedSet<String> lire() {
        SortedSet<String> codes = new TreeSet<>();
        for (String pays : Locale.getISOCountries()) {
            Currency monnaie =
                    Currency.getInstance(new Locale.Builder().setRegion(pays).build());
            if (monnaie != null) {
                codes.add(monnaie.getCurrencyCode());
            }
        }
        return Collections.unmodifiableSortedSet(codes);
    }
}
