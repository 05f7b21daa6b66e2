package org.entstage.convention.document;

/**
 * What the host certifies at the end (D124-9).
 *
 * @param convention the convention with the avenants that hold on that day
 */
public record ValeursAttestation(ValeursConvention convention, Attestation attestation) implements ValeursDeDocument {

    @Override
    public boolean projet() {
        return !attestation.terminee();
    }

    /**
     * @param terminee whether the last day has passed; before, it says how long the trainee has been present until then
     * @param debut first day, in full
     * @param fin last day, or the day that is counted up to
     * @param duree effective presence as {@link org.entstage.presence.DureeEnToutesLettres} writes it
     * @param jours number of days of presence
     * @param gratifiee whether the host pays
     * @param gratification total with its currency; empty where it is not known: the line is then left for the hand
     */
    public record Attestation(
            boolean terminee,
            String debut,
            String fin,
            String duree,
            String jours,
            boolean gratifiee,
            String gratification) {}
}
