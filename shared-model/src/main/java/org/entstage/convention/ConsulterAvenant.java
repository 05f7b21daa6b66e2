package org.entstage.convention;

import java.util.List;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;

/** Opens one avenant: what it says, what it changes, what the rules say of the result. */
@ReadUseCase
public class ConsulterAvenant {

    private final AvenantEnCours avenants;
    private final ExamenDesAvenants examens;
    private final LectureDesFiches fiches;
    private final TuteurDuStage tuteur;
    private final CiblesDesLiens cibles;

    ConsulterAvenant(
            AvenantEnCours avenants,
            ExamenDesAvenants examens,
            LectureDesFiches fiches,
            TuteurDuStage tuteur,
            CiblesDesLiens cibles) {
        this.avenants = avenants;
        this.examens = examens;
        this.fiches = fiches;
        this.tuteur = tuteur;
        this.cibles = cibles;
    }

    /** @throws org.entstage.commun.Introuvable when it does not exist for this person */
    public FicheAvenant executer(Acteur acteur, long id) {
        Avenant avenant = avenants.lire(acteur, id);
        ExamenDesAvenants.Resultat resultat = examens.examiner(avenant);
        SaisieAvenant saisie = avenant.saisie();
        boolean joignable = saisie.lieu() == null || tuteur.joignable(acteur, resultat.convention());
        return new FicheAvenant(
                avenant.id(),
                avenant.version(),
                avenant.numero(),
                avenant.etat(),
                joignable ? saisie : saisie.avecLieu(saisie.lieu().sansCoordonnees()),
                avenant.effet(),
                avenant.changements(),
                avenant.base().sansCoordonnees(),
                avenant.heuresAvant(),
                fiches.seulement(acteur, resultat.convention(), resultat.avis()),
                resultat.rappel(),
                avenant.possibilites(acteur).avecLien(cibles.utile(acteur, avenant)),
                avenant.proposable(acteur),
                avenant.etat() == EtatAvenant.BROUILLON
                        ? List.of()
                        : avenant.avancement().etats(),
                avenant.motifRefus(),
                avenant.histoire(),
                avenant.signatures());
    }
}
