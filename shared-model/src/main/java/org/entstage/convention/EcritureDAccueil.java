package org.entstage.convention;

import org.entstage.commun.Problemes;
import org.entstage.droits.Acteur;
import org.entstage.droits.Geste;
import org.entstage.structureaccueil.CorrectionDeLHote;
import org.entstage.structureaccueil.SaisieHote;
import org.entstage.structureaccueil.StructureAccueil;
import org.springframework.stereotype.Component;

/** Puts what the host says into its establishment and its convention; part of the transaction of who asks. */
@Component
class EcritureDAccueil {

    private final ConventionEnCours conventions;
    private final CorrectionDeLHote correction;
    private final TuteurDuStage tuteur;
    private final FeriesDuLieu feries;

    EcritureDAccueil(
            ConventionEnCours conventions, CorrectionDeLHote correction, TuteurDuStage tuteur, FeriesDuLieu feries) {
        this.conventions = conventions;
        this.correction = correction;
        this.tuteur = tuteur;
        this.feries = feries;
    }

    /**
     * @return the convention, which is still to be written
     * @throws org.entstage.commun.RefusMetier with everything that is wrong
     * @throws org.entstage.commun.ModificationConcurrente when somebody else changed it meanwhile
     */
    Convention ecrire(Acteur hote, long id, int version, int versionHote, SaisieAccueil saisie) {
        Convention convention = conventions.ouvrirPourAccueil(hote, id, version);
        StructureAccueil structure = convention.hote().orElseThrow();
        Problemes problemes = saisie.problemes(convention.saisieStage(), convention.saisieDeclarations());
        correction.verifier(structure, saisie.hote(), problemes);
        problemes.refuser();
        Geste geste = conventions.geste(hote);
        SaisieLieu avant = convention.saisieLieu();
        SaisieHote connu = SaisieHote.de(structure.fiche());
        SaisieHote dit = correction.appliquer(hote, structure, versionHote, saisie.hote());
        convention.completerParAccueil(saisie, connu, dit, geste);
        feries.appliquer(convention);
        tuteur.retenir(convention, avant, geste);
        return convention;
    }
}
