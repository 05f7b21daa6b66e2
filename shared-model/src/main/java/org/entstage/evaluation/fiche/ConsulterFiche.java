package org.entstage.evaluation.fiche;

import org.entstage.commun.ReadUseCase;
import org.entstage.convention.StageAEvaluer;
import org.entstage.droits.Acteur;
import org.entstage.evaluation.questionnaire.VersionEnVigueur;

/** One sheet with what is asked and what is answered, for its author or for who may read it. */
@ReadUseCase
public class ConsulterFiche {

    private final FichesEnCours enCours;

    ConsulterFiche(FichesEnCours enCours) {
        this.enCours = enCours;
    }

    /**
     * @throws org.entstage.commun.Introuvable when this institution has none of that id
     * @throws org.entstage.commun.AccesRefuse unless he reads it
     * @throws org.entstage.commun.RefusMetier while no form is published for it
     */
    public FicheLue executer(Acteur acteur, long id) {
        FicheEvaluation fiche = enCours.ouvrir(id);
        StageAEvaluer stage = enCours.stage(fiche);
        DroitsSurFiche droits = enCours.droits(acteur, fiche, stage);
        droits.exigerLecture();
        VersionEnVigueur formulaire = enCours.formulaire(fiche, stage);
        return new FicheLue(
                fiche.id(),
                fiche.version(),
                fiche.repondant(),
                fiche.etat(enCours.aujourdHui()),
                StageEvalue.de(stage),
                formulaire.contenu(),
                enCours.reponses(fiche, formulaire),
                fiche.ouverteLe(),
                fiche.cloture(),
                fiche.valideeLe(),
                fiche.valideePar(),
                fiche.reouvertureDemandeeLe(),
                fiche.reouvertureMotif(),
                droits.enseignantLit(),
                droits.possibilites(enCours.aujourdHui()));
    }
}
