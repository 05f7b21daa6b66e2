package org.entstage.portail.demo.apogee;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;

/**
 * Dates as Apogée sends them: midnight in Paris, written with its offset or, for every other value, in UTC, where it
 * belongs to the day before. Readers that forget the zone are found out.
 */
final class Dates {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DatatypeFactory FABRIQUE = fabrique();

    private Dates() {}

    static XMLGregorianCalendar instant(LocalDate jour) {
        OffsetDateTime minuit = jour.atStartOfDay(PARIS).toOffsetDateTime();
        if (jour.getDayOfMonth() % 2 == 0) {
            minuit = minuit.withOffsetSameInstant(ZoneOffset.UTC);
        }
        return FABRIQUE.newXMLGregorianCalendar(minuit.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    }

    /** @return JJ/MM/AAAA */
    static String texte(LocalDate jour) {
        return JOUR.format(jour);
    }

    private static DatatypeFactory fabrique() {
        try {
            return DatatypeFactory.newInstance();
        } catch (DatatypeConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
