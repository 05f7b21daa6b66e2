package org.entstage.stage.saisie;

import java.time.LocalDate;
import org.entstage.presence.DemiJournee;
import org.entstage.presence.Interruption;

/** One row of known interruptions: from a day, or its afternoon, to a day, or its morning. */
@InterruptionOrdonnee
public class InterruptionForm {

    LocalDate debut;
    boolean debutApresMidi;
    LocalDate fin;
    boolean finMidi;

    public static InterruptionForm de(Interruption connue) {
        InterruptionForm form = new InterruptionForm();
        form.debut = connue.debut();
        form.debutApresMidi = connue.debutDemi() == DemiJournee.APRES_MIDI;
        form.fin = connue.fin();
        form.finMidi = connue.finDemi() == DemiJournee.MATIN;
        return form;
    }

    /** A row with one date is a single day. */
    boolean remplie() {
        return debut != null || fin != null;
    }

    /** @throws IllegalArgumentException when the end is before the start; {@link InterruptionOrdonnee} forbids it */
    Interruption interruption() {
        return new Interruption(
                premier(),
                debutApresMidi ? DemiJournee.APRES_MIDI : DemiJournee.MATIN,
                dernier(),
                finMidi ? DemiJournee.MATIN : DemiJournee.APRES_MIDI);
    }

    boolean ordonnee() {
        return !remplie()
                || premier().isBefore(dernier())
                || premier().equals(dernier()) && !(debutApresMidi && finMidi);
    }

    private LocalDate premier() {
        return debut == null ? fin : debut;
    }

    private LocalDate dernier() {
        return fin == null ? debut : fin;
    }
}
