package org.entstage.convention;

import java.util.List;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.Probleme;
import org.entstage.piece.StageConcerne;

/** What the steps of a convention ask about the documents of its student. */
public interface ExigencesDePieces {

    /**
     * The documents for which this step waits and that are not there, or not accepted. Costs a statement only where the
     * centre requires some.
     *
     * @param convention id
     * @param centre id
     */
    List<Probleme> manquantes(long convention, long centre, StageConcerne stage, Circuit circuit, NatureEtape etape);

    /** Takes the files of a dropped draft away. */
    void oublier(long convention);
}
