package org.entstage.convention;

import java.util.List;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Sends a convention back to the student, who reads the reason and corrects. */
@UseCase
public class RefuserConvention {

    private final ConventionEnCours conventions;

    RefuserConvention(ConventionEnCours conventions) {
        this.conventions = conventions;
    }

    /**
     * @param version the one that was on the page
     * @param motif what must be corrected, 1 to 2,000 characters
     * @param champs the parts to correct: if only they change, what was approved before stays approved; may be empty
     * @throws RefusMetier without a reason, or when it does not wait for a decision
     * @throws org.entstage.commun.AccesRefuse unless he may send it back
     */
    public void executer(Acteur acteur, long id, int version, String motif, List<ChampConvention> champs) {
        Motif.exiger(motif);
        Convention convention = conventions.ouvrir(acteur, id, version);
        convention.refuser(motif.strip(), champs, conventions.geste(acteur));
        conventions.enregistrer(convention);
    }
}
