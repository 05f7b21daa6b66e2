package org.entstage.evaluations.tuteur;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import org.entstage.commun.Probleme;
import org.entstage.droits.Acteur;
import org.entstage.evaluation.fiche.ConsulterFiche;
import org.entstage.evaluation.fiche.FicheLue;
import org.entstage.evaluation.fiche.ImprimerFiche;
import org.entstage.evaluation.questionnaire.Reponses;
import org.entstage.evaluation.tuteur.OuvrirPageDeTuteur;
import org.entstage.evaluation.tuteur.RepondreParLien;
import org.entstage.evaluation.tuteur.SuivreLienDeFiche;
import org.entstage.evaluation.tuteur.ValiderParLien;
import org.entstage.evaluation.tuteur.VisiteDeTuteur;
import org.entstage.texte.TexteEditable.Langue;

/** What can be done on the page, each by its use case. */
final class GestesDeTuteur {

    private final SuivreLienDeFiche suivre;
    private final ConsulterFiche consulter;
    private final OuvrirPageDeTuteur ouvrir;
    private final RepondreParLien repondre;
    private final ValiderParLien valider;
    private final ImprimerFiche imprimer;

    GestesDeTuteur(
            SuivreLienDeFiche suivre,
            ConsulterFiche consulter,
            OuvrirPageDeTuteur ouvrir,
            RepondreParLien repondre,
            ValiderParLien valider,
            ImprimerFiche imprimer) {
        this.suivre = suivre;
        this.consulter = consulter;
        this.ouvrir = ouvrir;
        this.repondre = repondre;
        this.valider = valider;
        this.imprimer = imprimer;
    }

    /** @throws org.entstage.lien.LienRefuse unless the link is good */
    VisiteDeTuteur suivre(String jeton) {
        return suivre.executer(Acteur.visiteur(), jeton);
    }

    FicheLue consulter(VisiteDeTuteur visite) {
        return consulter.executer(visite.tuteur(), visite.fiche());
    }

    void ouvrir(VisiteDeTuteur visite) {
        ouvrir.executer(visite.tuteur());
    }

    List<Probleme> repondre(VisiteDeTuteur visite, String section, Reponses dites, Langue langue) {
        return repondre.executer(visite.tuteur(), visite.fiche(), section, dites, langue);
    }

    void valider(VisiteDeTuteur visite, int version) {
        valider.executer(visite.tuteur(), visite.fiche(), version);
    }

    /** What he answered, as PDF. */
    byte[] imprimer(VisiteDeTuteur visite, Locale langue) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        imprimer.executer(visite.tuteur(), visite.fiche(), langue, document);
        return document.toByteArray();
    }
}
