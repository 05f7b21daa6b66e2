package org.entstage.habilitation;

import java.util.List;
import org.entstage.droits.NatureDelegation;

/**
 * What a person handed over and what he received.
 *
 * @param natures what he may hand over
 */
public record MesDelegations(
        List<LigneDelegation> donnees, List<LigneDelegation> recues, List<NatureDelegation> natures) {

    public MesDelegations {
        donnees = List.copyOf(donnees);
        recues = List.copyOf(recues);
        natures = List.copyOf(natures);
    }
}
