package org.entstage.portlet.commun.formulaire;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.springframework.format.Formatter;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.format.support.FormattingConversionService;

/** How people type dates and numbers: what a native date field sends, or 21/11/2026; 7,5 as well as 7.5. */
public final class FormConverters {

    private FormConverters() {}

    /** @return conversions for all forms */
    public static FormattingConversionService creer() {
        // Without the defaults: they would read "1/2/26" by the language of the moment.
        FormattingConversionService service = new DefaultFormattingConversionService(false);
        service.addFormatterForFieldType(LocalDate.class, new Dates());
        service.addFormatterForFieldType(BigDecimal.class, new Nombres());
        return service;
    }

    private static final class Dates implements Formatter<LocalDate> {

        private static final DateTimeFormatter FRANCAISE =
                DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

        @Override
        public LocalDate parse(String texte, Locale locale) throws ParseException {
            try {
                LocalDate date = texte.contains("/") ? LocalDate.parse(texte, FRANCAISE) : LocalDate.parse(texte);
                if (date.getYear() < 1900 || date.getYear() > 2200) {
                    throw new ParseException("year out of range", 0);
                }
                return date;
            } catch (DateTimeException e) {
                throw new ParseException(e.getMessage(), 0);
            }
        }

        /** What a native date field wants. */
        @Override
        public String print(LocalDate date, Locale locale) {
            return date.toString();
        }
    }

    private static final class Nombres implements Formatter<BigDecimal> {

        private static final int LONGUEUR = 15;

        @Override
        public BigDecimal parse(String texte, Locale locale) throws ParseException {
            String nu = texte.replaceAll("[\\s\\u00a0\\u202f€]", "")
                    .replaceFirst("(?i)h$", "")
                    .replace(',', '.');
            if (nu.length() > LONGUEUR || !nu.matches("\\d+(\\.\\d+)?")) {
                throw new ParseException("not a number", 0);
            }
            return new BigDecimal(nu);
        }

        @Override
        public String print(BigDecimal nombre, Locale locale) {
            BigDecimal court = nombre.stripTrailingZeros();
            String texte = (court.scale() < 0 ? court.setScale(0) : court).toPlainString();
            return texte.replace('.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
        }
    }
}
