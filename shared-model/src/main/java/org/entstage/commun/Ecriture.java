package org.entstage.commun;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

/** The one way in which dates, amounts and numbers are written, on screens, in documents and in exports. */
public final class Ecriture {

    private static final Currency EURO = Currency.getInstance("EUR");

    private Ecriture() {}

    /** The language that texts exist in: English for any English, else French. */
    public static Locale langue(Locale demandee) {
        return Locale.ENGLISH.getLanguage().equals(demandee.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
    }

    /** {@code 21 nov. 2026}, in English {@code 21 Nov 2026}; empty for null. */
    public static String date(LocalDate date, Locale langue) {
        return date == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMM yyyy", langue(langue)).format(date);
    }

    /** Euros, {@code 630,00 €}, in English {@code €630.00}; empty for null. */
    public static String montant(BigDecimal euros, Locale langue) {
        return montant(euros, EURO.getCurrencyCode(), langue);
    }

    /**
     * An amount in its currency, {@code 630,00 CHF}; empty for null.
     *
     * @param devise ISO 4217 code
     */
    public static String montant(BigDecimal somme, String devise, Locale langue) {
        if (somme == null) {
            return "";
        }
        boolean francais = langue(langue).equals(Locale.FRENCH);
        NumberFormat format = NumberFormat.getCurrencyInstance(francais ? Locale.FRANCE : Locale.UK);
        format.setCurrency(Currency.getInstance(devise));
        return format.format(somme);
    }

    /** A number with the language's separators and at most two decimals; empty for null. */
    public static String decimal(BigDecimal nombre, Locale langue) {
        if (nombre == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(langue(langue));
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(nombre);
    }
}
