package org.entstage.convention;

import static org.entstage.commun.Texte.ouNul;

import java.time.MonthDay;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.Problemes;
import org.entstage.commun.Reglages;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.enseignant.Enseignants;

/** Does a step of an avenant's circuit; with the last one before the signatures the convention becomes what it says. */
@UseCase
public class ValiderAvenant {

    private static final int LONGUEUR_COMMENTAIRE = 2000;

    private final AvenantEnCours avenants;
    private final ExamenDesAvenants examens;
    private final Enseignants enseignants;
    private final FeriesDuLieu feries;
    private final TuteurDuStage tuteur;
    private final MonthDay bascule;

    ValiderAvenant(
            AvenantEnCours avenants,
            ExamenDesAvenants examens,
            Enseignants enseignants,
            FeriesDuLieu feries,
            TuteurDuStage tuteur,
            Reglages reglages) {
        this.avenants = avenants;
        this.examens = examens;
        this.enseignants = enseignants;
        this.feries = feries;
        this.tuteur = tuteur;
        this.bascule = reglages.jourDeLAnnee("annee.bascule");
    }

    /**
     * @param version the one that was on the page
     * @param commentaire what everybody who reads the history sees, at most 2,000 characters, or null
     * @throws org.entstage.commun.RefusMetier when a rule forbids the result, or its turn has not come
     * @throws org.entstage.commun.AccesRefuse unless the step is his
     */
    public void executer(Acteur acteur, long id, int version, NatureEtape etape, String commentaire) {
        new Problemes()
                .longueur("commentaire", commentaire, LONGUEUR_COMMENTAIRE)
                .refuser();
        Avenant avenant = avenants.ouvrir(acteur, id, version);
        Geste geste = avenants.geste(acteur);
        if (avenant.faire(etape, examens.examiner(avenant).examen(), ouNul(commentaire), geste)) {
            prendreEffet(avenant, geste);
        }
        avenants.enregistrer(avenant);
    }

    private void prendreEffet(Avenant avenant, Geste geste) {
        Convention convention = avenant.convention();
        ContenuEffectif avant = avenant.base();
        ContenuEffectif apres = avenant.saisie().appliquer(avant);
        convention.devenir(
                apres,
                apres.referent() == null
                        ? null
                        : enseignants.parLogin(apres.referent().login()).orElseThrow(),
                apres.stage().annee(bascule, convention.annee()),
                avenant.creePar());
        feries.appliquer(convention);
        tuteur.retenir(convention, avant.lieu(), geste);
    }
}
