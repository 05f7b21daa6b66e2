package org.entstage.convention;

import org.entstage.commun.Problemes;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Waives a rule for what an avenant makes of its convention, as far as it is broken by it. */
@UseCase
public class DerogerAvenant {

    private static final int LONGUEUR_MOTIF = 2000;

    private final AvenantEnCours avenants;
    private final ExamenDesAvenants examens;

    DerogerAvenant(AvenantEnCours avenants, ExamenDesAvenants examens) {
        this.avenants = avenants;
        this.examens = examens;
    }

    /**
     * @param version the one that was on the page
     * @param regle code of a rule that forbids something here and that may be waived
     * @param motif why, 1 to 2,000 characters
     * @throws org.entstage.commun.RefusMetier without a reason, or when the rule may not be waived here
     */
    public void executer(Acteur acteur, long id, int version, String regle, String motif) {
        acteur.exiger(Action.DEROGATION_ACCORDER);
        new Problemes()
                .obligatoire("regle", regle)
                .obligatoire("motif", motif)
                .longueur("motif", motif, LONGUEUR_MOTIF)
                .refuser();
        Avenant avenant = avenants.ouvrir(acteur, id, version);
        avenant.deroger(examens.examiner(avenant).examen(), regle, motif.strip(), avenants.geste(acteur));
        avenants.enregistrer(avenant);
    }
}
