package org.entstage.convention;

import java.util.List;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** The host refuses a convention with a reason: it goes back to the student, and the link has served. */
@UseCase
public class RefuserParAccueil {

    private final ConventionEnCours conventions;
    private final LienDAccueil liens;

    RefuserParAccueil(ConventionEnCours conventions, LienDAccueil liens) {
        this.conventions = conventions;
        this.liens = liens;
    }

    /**
     * @param hote who followed the link
     * @param version the one that was on the page
     * @param motif what the student reads, 1 to 2,000 characters
     * @throws RefusMetier without a reason, or when its agreement is not asked now
     * @throws org.entstage.commun.ModificationConcurrente when somebody else changed it meanwhile
     */
    public void executer(Acteur hote, long id, int version, String motif) {
        Motif.exiger(motif);
        Convention convention = conventions.ouvrirPourAccueil(hote, id, version);
        convention.refuser(motif.strip(), List.of(), conventions.geste(hote));
        liens.registre().accompli(hote.lien());
        conventions.enregistrer(convention);
    }
}
