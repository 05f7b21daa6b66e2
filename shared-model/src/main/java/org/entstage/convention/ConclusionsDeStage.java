package org.entstage.convention;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What was said and handed out at the end of placements, for the features above; asks nobody's right. */
public interface ConclusionsDeStage {

    /** Of one convention of this institution; nothing is known of another. */
    Conclusion de(long convention);

    /** The placements that a teacher follows, that are over and of which nobody said yet whether they are validated. */
    List<StageAEvaluer> aValider(String enseignant, LocalDate jour);

    /**
     * @param attestation when the attestation was handed out last, or null
     * @param decision what was said last, or null
     */
    record Conclusion(LocalDateTime attestation, Decision decision) {}

    /**
     * @param par name of who said it
     * @param commentaire what he added, or null
     */
    record Decision(boolean validee, LocalDateTime quand, String par, String commentaire) {}
}
