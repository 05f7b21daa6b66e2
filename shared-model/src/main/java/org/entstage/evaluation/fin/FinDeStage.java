package org.entstage.evaluation.fin;

import java.time.LocalDate;
import java.util.List;

/**
 * The end of a placement, for one reader.
 *
 * @param fin its last day
 * @param elements what is asked
 * @param peutConclure whether this reader may say that it is validated, or say it anew
 * @param peutDelivrer whether he may hand out the attestation now
 */
public record FinDeStage(LocalDate fin, List<ElementDeFin> elements, boolean peutConclure, boolean peutDelivrer) {

    /** How many are done. */
    public long faits() {
        return elements.stream().filter(ElementDeFin::fait).count();
    }
}
