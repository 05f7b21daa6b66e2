package org.entstage.convention;

import static org.entstage.commun.Texte.ouNul;

import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Hands a convention in to the centre, for the first time or corrected. */
@UseCase
public class SoumettreConvention {

    private final ConventionEnCours conventions;
    private final Examinateur examinateur;

    SoumettreConvention(ConventionEnCours conventions, Examinateur examinateur) {
        this.conventions = conventions;
        this.examinateur = examinateur;
    }

    /**
     * @param version the one that was on the form
     * @param reponse answer to the reason of a refusal, or null
     * @throws RefusMetier with everything that is missing or forbidden
     */
    public void executer(Acteur acteur, long id, int version, String reponse) {
        new Problemes().longueur("reponse", reponse, 2000).refuser();
        Convention convention = conventions.ouvrir(acteur, id, version);
        ExamenConvention examen = examinateur.examiner(convention).examen();
        convention.soumettre(examen, ouNul(reponse), conventions.geste(acteur));
        conventions.enregistrer(convention);
    }
}
