package org.entstage.convention;

import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Sends a convention back to the student, who reads the reason and corrects. */
@UseCase
public class RefuserConvention {

    private static final int LONGUEUR_MOTIF = 2000;

    private final ConventionEnCours conventions;

    RefuserConvention(ConventionEnCours conventions) {
        this.conventions = conventions;
    }

    /**
     * @param version the one that was on the page
     * @param motif what must be corrected, 1 to 2,000 characters
     * @throws RefusMetier without a reason, or when it does not wait for a decision
     */
    public void executer(Acteur acteur, long id, int version, String motif) {
        acteur.exiger(Action.CONVENTION_REFUSER);
        new Problemes()
                .obligatoire("motif", motif)
                .longueur("motif", motif, LONGUEUR_MOTIF)
                .refuser();
        Convention convention = conventions.ouvrir(acteur, id, version);
        convention.refuser(motif.strip(), conventions.geste(acteur));
        conventions.enregistrer(convention);
    }
}
