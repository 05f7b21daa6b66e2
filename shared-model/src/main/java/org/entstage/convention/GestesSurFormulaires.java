package org.entstage.convention;

import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.document.formulaire.FormulaireAccueil;
import org.entstage.convention.document.formulaire.FormulairesAccueil;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.fichier.Fichiers;
import org.springframework.stereotype.Component;

/** Takes a convention out whose host wants its own form, and puts it back, the same way for every use case. */
@Component
class GestesSurFormulaires {

    private final ConventionEnCours conventions;
    private final FormulairesAccueil formulaires;
    private final Fichiers fichiers;

    GestesSurFormulaires(ConventionEnCours conventions, FormulairesAccueil formulaires, Fichiers fichiers) {
        this.conventions = conventions;
        this.formulaires = formulaires;
        this.fichiers = fichiers;
    }

    /** Whether this person decides now on which form a convention stands. */
    static boolean ouvert(Acteur acteur, Convention convention) {
        return convention.etat().modifiableParPersonnel()
                && acteur.etendue(Action.ETAPE_VERIFICATION).couvreEnPersonnel(convention.situation());
    }

    /** @throws RefusMetier once it is validated: what is signed does not change */
    Convention ouvrir(Acteur acteur, long id, int version) {
        Convention convention = conventions.lire(acteur, id);
        acteur.exiger(Action.ETAPE_VERIFICATION, convention.situation());
        conventions.exigerAJour(convention, version);
        if (!convention.etat().modifiableParPersonnel()) {
            throw new RefusMetier(Probleme.general("formulaire.tropTard"));
        }
        return convention;
    }

    /** Takes the one that there is away, with its file. */
    void oublier(long convention) {
        formulaires.de(convention).ifPresent(this::retirer);
    }

    void retirer(FormulaireAccueil formulaire) {
        formulaires.retirer(formulaire);
        fichiers.effacer(formulaire.fichier());
    }

    void noter(Acteur acteur, Convention convention, Transition transition, String nom) {
        convention.suivre(new NoteDePiece(transition, nom, null), conventions.geste(acteur));
        conventions.enregistrer(convention);
    }
}
