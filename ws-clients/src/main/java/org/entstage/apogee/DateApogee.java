package org.entstage.apogee;

import java.time.LocalDate;
import java.time.ZoneId;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.XMLGregorianCalendar;

/**
 * Apogée's dates travel as instants: midnight in Paris may arrive as 22:00 or 23:00 UTC of the day before. The day is
 * the one of Paris; a value without offset is one of Paris already.
 */
final class DateApogee {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private DateApogee() {}

    /** @return null for null and for what is no date */
    static LocalDate jour(XMLGregorianCalendar lu) {
        if (lu == null || !complete(lu)) {
            return null;
        }
        if (lu.getTimezone() == DatatypeConstants.FIELD_UNDEFINED) {
            return LocalDate.of(lu.getYear(), lu.getMonth(), lu.getDay());
        }
        return lu.toGregorianCalendar()
                .toZonedDateTime()
                .withZoneSameInstant(PARIS)
                .toLocalDate();
    }

    /** A year or a month alone is well-formed XML, and no day. */
    private static boolean complete(XMLGregorianCalendar lu) {
        return lu.getYear() != DatatypeConstants.FIELD_UNDEFINED
                && lu.getMonth() != DatatypeConstants.FIELD_UNDEFINED
                && lu.getDay() != DatatypeConstants.FIELD_UNDEFINED;
    }
}
