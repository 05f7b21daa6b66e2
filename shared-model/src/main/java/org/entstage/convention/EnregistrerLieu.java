package org.entstage.convention;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Geste;

/** Keeps place of work and tutor (L124-9); the tutor becomes a contact of the host. */
@UseCase
public class EnregistrerLieu {

    private final ConventionEnCours conventions;
    private final TuteurDuStage tuteur;
    private final FeriesDuLieu feries;

    EnregistrerLieu(ConventionEnCours conventions, TuteurDuStage tuteur, FeriesDuLieu feries) {
        this.conventions = conventions;
        this.tuteur = tuteur;
        this.feries = feries;
    }

    /**
     * @param version the one that was on the form
     * @throws org.entstage.commun.RefusMetier with everything that is wrong
     */
    public void executer(Acteur acteur, long id, int version, SaisieLieu saisie) {
        saisie.problemes().refuser();
        Convention convention = conventions.ouvrir(acteur, id, version);
        SaisieLieu avant = convention.saisieLieu();
        Geste geste = conventions.geste(acteur);
        convention.situer(tuteur.complete(acteur, convention, saisie), geste);
        feries.appliquer(convention);
        tuteur.retenir(convention, avant, geste);
        conventions.enregistrer(convention);
    }
}
