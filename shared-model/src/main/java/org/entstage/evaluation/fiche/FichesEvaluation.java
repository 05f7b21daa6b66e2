package org.entstage.evaluation.fiche;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entstage.evaluation.Repondant;

/** The answer sheets of this institution. Asks nobody's right: who calls does. */
public interface FichesEvaluation {

    Optional<FicheEvaluation> parId(long id);

    /** The same, and until the end of the transaction nobody else changes it. */
    Optional<FicheEvaluation> retenir(long id);

    /** The one of this convention for this audience. */
    Optional<FicheEvaluation> de(long convention, Repondant repondant);

    /** Those of these conventions, in one statement. */
    List<FicheEvaluation> desConventions(Collection<Long> conventions);

    /**
     * Writes a new or changed sheet and tells the listeners what happened to it, in the same transaction.
     *
     * @throws org.entstage.commun.ModificationConcurrente when somebody else wrote it, or opened the same one, meanwhile
     */
    FicheEvaluation enregistrer(FicheEvaluation fiche);

    /** Writes the answers of this sheet, which is handed in. */
    void ecrire(FicheEvaluation fiche, List<ReponseEvaluation> lignes);

    /** The rows of a sheet, in the order in which they were written. */
    List<ReponseEvaluation> reponses(long fiche);

    /** Removes them. */
    void effacerReponses(long fiche);
}
