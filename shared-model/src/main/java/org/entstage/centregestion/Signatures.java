package org.entstage.centregestion;

import java.util.List;
import java.util.Optional;

/** Who signs for the centres of this institution. */
public interface Signatures {

    Optional<Signature> parId(long id);

    /** The signatories of these centres and their delegates, in the order in which they were added. */
    List<Signature> des(List<Long> centres);

    Signature enregistrer(Signature signature);

    void supprimer(Signature signature);
}
