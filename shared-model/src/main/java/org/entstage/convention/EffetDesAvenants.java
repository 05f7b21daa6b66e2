package org.entstage.convention;

import java.time.MonthDay;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.Reglages;
import org.entstage.droits.Geste;
import org.entstage.enseignant.Enseignants;
import org.springframework.stereotype.Component;

/** Does a step of an avenant; with the last one before the signatures the convention becomes what it says. */
@Component
class EffetDesAvenants {

    private final AvenantEnCours avenants;
    private final ExamenDesAvenants examens;
    private final Enseignants enseignants;
    private final FeriesDuLieu feries;
    private final TuteurDuStage tuteur;
    private final MonthDay bascule;

    EffetDesAvenants(
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

    /** Does it and writes what came of it. */
    void faire(Avenant avenant, NatureEtape etape, String commentaire, Geste geste) {
        if (avenant.faire(etape, examens.examiner(avenant).examen(), commentaire, geste)) {
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
