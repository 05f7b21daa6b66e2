package org.entstage.portlet.commun.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.entstage.commun.Ecriture;
import org.entstage.nomenclature.Valeur;
import org.entstage.presence.DureeEnToutesLettres;
import org.springframework.context.MessageSource;

/** Dates, amounts and durations as people read them: the same everywhere, one form per language. */
public final class Formats {

    /** Where the universities are: an instant is shown on this clock. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Locale locale;
    private final MessageSource messages;

    public Formats(Locale locale, MessageSource messages) {
        this.locale = Ecriture.langue(locale);
        this.messages = messages;
    }

    /** {@code 21 nov. 2026}, in English {@code 21 Nov 2026}; empty for null. */
    public String date(LocalDate date) {
        return Ecriture.date(date, locale);
    }

    /** A time stamp on the clock of Paris, {@code 21 nov. 2026 à 14 h 05}; empty for null. */
    public String dateHeure(TemporalAccessor moment) {
        if (moment == null) {
            return "";
        }
        LocalDateTime heure = moment instanceof Instant instant
                ? LocalDateTime.ofInstant(instant, PARIS)
                : LocalDateTime.from(moment);
        String motif = locale.equals(Locale.ENGLISH) ? "d MMM yyyy 'at' HH:mm" : "d MMM yyyy 'à' H 'h' mm";
        return DateTimeFormatter.ofPattern(motif, locale).format(heure);
    }

    /** From one day to another, {@code du 2 févr. 2026 au 31 juil. 2026}; empty while one of them is unknown. */
    public String periode(LocalDate debut, LocalDate fin) {
        return debut == null || fin == null ? "" : texte("commun.periode", date(debut), date(fin));
    }

    /** How old something is, in minutes up to an hour, then in hours, then in days. */
    public String age(Instant depuis, Instant maintenant) {
        long minutes = Math.max(0, Duration.between(depuis, maintenant).toMinutes());
        if (minutes < 1) {
            return texte("commun.age.instant");
        }
        if (minutes < 60) {
            return texte("commun.age.minutes", minutes);
        }
        return minutes < 24 * 60 ? texte("commun.age.heures", minutes / 60) : texte("commun.age.jours", minutes / 1440);
    }

    /** Euros, {@code 630,00 €}, in English {@code €630.00}; empty for null. */
    public String montant(BigDecimal euros) {
        return Ecriture.montant(euros, locale);
    }

    /** An amount in another currency, {@code 630,00 CHF}; empty for null. */
    public String montant(BigDecimal somme, String devise) {
        return Ecriture.montant(somme, devise, locale);
    }

    /** Hours without useless zeros, {@code 868 h}, {@code 3,5 h}; empty for null. */
    public String heures(BigDecimal heures) {
        return heures == null ? "" : DureeEnToutesLettres.heures(heures, locale);
    }

    /** A duration by the rule of D124-6, {@code 5 mois 14 jours (868 h)}; empty for null. */
    public String duree(BigDecimal heures) {
        return heures == null ? "" : DureeEnToutesLettres.ecrire(heures, locale);
    }

    /** A number with the language's separators and at most two decimals; empty for null. */
    public String decimal(BigDecimal nombre) {
        return Ecriture.decimal(nombre, locale);
    }

    /** A whole number with the language's separators. */
    public String nombre(long nombre) {
        return NumberFormat.getIntegerInstance(locale).format(nombre);
    }

    /** A teaching year by its first year: {@code 2026/2027}. */
    public String annee(int annee) {
        return annee + "/" + (annee + 1);
    }

    /** Any argument of a message in the form above; texts as they are. */
    public Object argument(Object valeur) {
        if (valeur instanceof LocalDate date) {
            return date(date);
        }
        if (valeur instanceof Instant || valeur instanceof LocalDateTime) {
            return dateHeure((TemporalAccessor) valeur);
        }
        if (valeur instanceof Valeur deListe) {
            return deListe.libelle(locale);
        }
        return valeur instanceof BigDecimal nombre ? decimal(nombre) : valeur;
    }

    /** @return a text of the bundles in the person's language, its arguments formatted */
    public String texte(String cle, Object... arguments) {
        Object[] lisibles = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            lisibles[i] = argument(arguments[i]);
        }
        return messages.getMessage(cle, lisibles, locale);
    }
}
