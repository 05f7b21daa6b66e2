package org.entstage.evaluation.fiche;

import java.time.LocalDate;
import org.entstage.commun.Problemes;
import org.entstage.commun.UseCase;
import org.entstage.convention.StageAEvaluer;
import org.entstage.droits.Acteur;
import org.entstage.evaluation.questionnaire.Reponses;

/** The staff gives a sheet that was handed in, or closed, back to its author with what he answered. */
@UseCase
public class RouvrirFiche {

    private final FichesEnCours enCours;
    private final FichesEvaluation fiches;

    RouvrirFiche(FichesEnCours enCours, FichesEvaluation fiches) {
        this.enCours = enCours;
        this.fiches = fiches;
    }

    /**
     * @param version the one that was on the page
     * @param cloture its last day from now on; null for none
     * @throws org.entstage.commun.AccesRefuse unless he handles it as staff
     * @throws org.entstage.commun.RefusMetier unless it is handed in or closed, and for a day that is over
     */
    public void executer(Acteur acteur, long id, int version, LocalDate cloture) {
        FicheEvaluation fiche = enCours.retenir(id, version);
        StageAEvaluer stage = enCours.stage(fiche);
        enCours.droits(acteur, fiche, stage).exigerGestion();
        new Problemes()
                .si(
                        cloture != null && cloture.isBefore(enCours.aujourdHui()),
                        "cloture",
                        "evaluation.fiche.cloturePassee")
                .refuser();
        Reponses reponses =
                fiche.versionId() == null ? Reponses.VIDES : enCours.reponses(fiche, enCours.formulaire(fiche, stage));
        fiche.rouvrir(reponses, cloture, enCours.geste(acteur));
        enCours.enregistrer(fiche);
        fiches.effacerReponses(id);
    }
}
