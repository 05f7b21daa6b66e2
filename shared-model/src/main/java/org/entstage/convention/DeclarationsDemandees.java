package org.entstage.convention;

import org.entstage.presence.Zone;

/**
 * Which groups of declarations concern a convention, and who asks for them; the others are not asked and keep what they
 * say.
 *
 * @param assistance the trainee works abroad or overseas (R20)
 * @param etranger the trainee works abroad (R21)
 * @param cesure the placement takes a gap period (R24)
 * @param enseignement the minimum of teaching hours holds (R02): not in a gap period, not in continuing education
 * @param centre whether the reader acts for the centre, which alone says what it or the institution decided
 */
public record DeclarationsDemandees(
        boolean assistance, boolean etranger, boolean cesure, boolean enseignement, boolean centre) {

    /** None of them: what depends on the place, the calendar and the centre stays. */
    static final DeclarationsDemandees AUCUNE = new DeclarationsDemandees(false, false, false, false, false);

    static DeclarationsDemandees de(String pays, Zone zone, boolean cesure, boolean formationContinue, boolean centre) {
        boolean etranger = zone.aLEtranger(pays);
        return new DeclarationsDemandees(
                etranger || zone.outreMer(), etranger, cesure, !cesure && !formationContinue, centre);
    }
}
