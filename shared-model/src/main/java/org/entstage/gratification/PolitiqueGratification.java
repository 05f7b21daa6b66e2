package org.entstage.gratification;

import java.util.Objects;

/**
 * What the law leaves to the institution.
 *
 * @param plafond whose ceiling counts when a placement crosses a year
 * @param feries which public holidays that are not worked are paid all the same
 */
public record PolitiqueGratification(ReferencePlafond plafond, JoursFeriesComptes feries) {

    /** Where nobody set anything: the ceiling of each month, no idle holiday paid. */
    public static final PolitiqueGratification ORDINAIRE =
            new PolitiqueGratification(ReferencePlafond.MOIS, JoursFeriesComptes.NON);

    public PolitiqueGratification {
        Objects.requireNonNull(plafond, "plafond");
        Objects.requireNonNull(feries, "feries");
    }

    /** @param conges whether the host pays authorised leave */
    public HeuresPayees heuresPayees(boolean conges) {
        return new HeuresPayees(conges, feries);
    }
}
