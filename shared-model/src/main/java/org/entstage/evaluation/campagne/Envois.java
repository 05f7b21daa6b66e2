package org.entstage.evaluation.campagne;

import java.util.Collection;
import java.util.List;

/** What was written to people about placements of this institution: the one place that says what was sent already. */
public interface Envois {

    /**
     * Notes a mail before it is written, in the same transaction. Who comes second waits for the first to end.
     *
     * @param cle what can be written once only to this person about this placement, at most 40 characters
     * @return whether it was not noted before; only then it is written
     */
    boolean prendre(EnvoiNote envoi, String cle);

    /** All about these conventions, the oldest first, in one statement. */
    List<EnvoiNote> des(Collection<Long> conventions);
}
