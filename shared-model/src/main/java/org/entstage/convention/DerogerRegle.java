package org.entstage.convention;

import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Waives a rule for one convention: the reason stands in its history for everybody who reads it. */
@UseCase
public class DerogerRegle {

    private static final int LONGUEUR_MOTIF = 2000;

    private final ConventionEnCours conventions;
    private final Examinateur examinateur;

    DerogerRegle(ConventionEnCours conventions, Examinateur examinateur) {
        this.conventions = conventions;
        this.examinateur = examinateur;
    }

    /**
     * @param version the one that was on the page
     * @param regle code of a rule that forbids something here and that may be waived
     * @param motif why, 1 to 2,000 characters
     * @throws RefusMetier without a reason, or when the rule may not be waived here
     */
    public void executer(Acteur acteur, long id, int version, String regle, String motif) {
        acteur.exiger(Action.DEROGATION_ACCORDER);
        new Problemes()
                .obligatoire("regle", regle)
                .obligatoire("motif", motif)
                .longueur("motif", motif, LONGUEUR_MOTIF)
                .refuser();
        Convention convention = conventions.ouvrir(acteur, id, version);
        ExamenConvention examen = examinateur.examiner(convention).examen();
        convention.deroger(examen, regle, motif.strip(), conventions.geste(acteur));
        conventions.enregistrer(convention);
    }
}
