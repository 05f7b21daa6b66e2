package org.entstage.presence;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Time off, both ends included: from a half of the first day to a half of the last. Used for interruptions and for
 * authorised leave alike; what it does to the hours is the plan's affair.
 *
 * @param debutDemi first half that is off: {@link DemiJournee#MATIN} takes the whole first day
 * @param finDemi last half that is off: {@link DemiJournee#APRES_MIDI} takes the whole last day
 * @throws IllegalArgumentException when the end is before the start
 */
public record Interruption(LocalDate debut, DemiJournee debutDemi, LocalDate fin, DemiJournee finDemi) {

    public Interruption {
        Objects.requireNonNull(debut, "debut");
        Objects.requireNonNull(fin, "fin");
        debutDemi = debutDemi == null ? DemiJournee.MATIN : debutDemi;
        finDemi = finDemi == null ? DemiJournee.APRES_MIDI : finDemi;
        if (fin.isBefore(debut) || fin.equals(debut) && finDemi.compareTo(debutDemi) < 0) {
            throw new IllegalArgumentException("The interruption ends on " + fin + " before it starts on " + debut);
        }
    }

    /** Whole days. */
    public Interruption(LocalDate debut, LocalDate fin) {
        this(debut, DemiJournee.MATIN, fin, DemiJournee.APRES_MIDI);
    }

    /** One half of one day. */
    public static Interruption demiJournee(LocalDate jour, DemiJournee moitie) {
        return new Interruption(jour, moitie, jour, moitie);
    }

    /** Whether both are off on some half-day. */
    public boolean chevauche(Interruption autre) {
        return commenceAuPlusTardA(autre.fin, autre.finDemi) && autre.commenceAuPlusTardA(fin, finDemi);
    }

    private boolean commenceAuPlusTardA(LocalDate jour, DemiJournee moitie) {
        return debut.isBefore(jour) || debut.equals(jour) && debutDemi.compareTo(moitie) <= 0;
    }

    public boolean couvre(LocalDate jour, DemiJournee moitie) {
        if (jour.isBefore(debut) || jour.isAfter(fin)) {
            return false;
        }
        boolean commencee = !jour.equals(debut) || moitie.compareTo(debutDemi) >= 0;
        boolean enCours = !jour.equals(fin) || moitie.compareTo(finDemi) <= 0;
        return commencee && enCours;
    }
}
