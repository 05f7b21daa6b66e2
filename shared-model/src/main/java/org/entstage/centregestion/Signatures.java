package org.entstage.centregestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who signs for the centres of this institution. */
public interface Signatures {

    Optional<Signature> parId(long id);

    /** The signatories of these centres and their delegates, in the order in which they were added. */
    List<Signature> des(List<Long> centres);

    /** Whether this account is that of somebody who signs in his own right and has not ended before this day. */
    boolean signe(String login, LocalDate jour);

    Signature enregistrer(Signature signature);

    void supprimer(Signature signature);
}
