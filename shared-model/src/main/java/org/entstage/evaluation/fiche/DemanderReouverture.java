package org.entstage.evaluation.fiche;

import org.entstage.commun.Problemes;
import org.entstage.commun.Texte;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Who handed a sheet in asks the staff to give it back, to correct something. */
@UseCase
public class DemanderReouverture {

    private final FichesEnCours enCours;

    DemanderReouverture(FichesEnCours enCours) {
        this.enCours = enCours;
    }

    /**
     * @param version the one that was on the page
     * @param motif what he wants to change
     * @throws org.entstage.commun.AccesRefuse unless the sheet is his
     * @throws org.entstage.commun.RefusMetier unless it is handed in, and for an empty or too long reason
     */
    public void executer(Acteur acteur, long id, int version, String motif) {
        FicheEvaluation fiche = enCours.retenir(id, version);
        enCours.droits(acteur, fiche, enCours.stage(fiche)).exigerReponse();
        String dit = Texte.ouNul(motif);
        new Problemes()
                .obligatoire("motif", dit)
                .longueur("motif", dit, FicheEvaluation.MOTIF_MAXIMAL)
                .refuser();
        fiche.demanderReouverture(dit, enCours.geste(acteur));
        enCours.enregistrer(fiche);
    }
}
