package org.entstage.evaluation.campagne;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.entstage.evaluation.Repondant;

/**
 * What somebody asks by hand.
 *
 * @param cloture last day on which may be answered what is opened by it; of no use for a reminder
 */
public record DemandeALaMain(Sens sens, Set<Repondant> repondants, LocalDate cloture) implements Serializable {

    public DemandeALaMain {
        repondants = Set.copyOf(repondants);
    }

    /** What is wanted. */
    public enum Sens {
        INVITER,
        RELANCER
    }
}
