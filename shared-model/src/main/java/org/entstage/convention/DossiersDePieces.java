package org.entstage.convention;

import org.entstage.commun.Introuvable;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the documents of a student read of his convention, and write back to it; the entity itself stays in here. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DossiersDePieces {

    private final ConventionEnCours conventions;

    DossiersDePieces(ConventionEnCours conventions) {
        this.conventions = conventions;
    }

    /**
     * @throws Introuvable when it does not exist for this person
     * @throws org.entstage.commun.AccesRefuse unless he may read its documents
     */
    public DossierDePieces lire(Acteur acteur, long convention) {
        return ouvrir(acteur, Action.PIECE_LIRE, convention);
    }

    /**
     * The same for who changes something.
     *
     * @throws org.entstage.commun.AccesRefuse unless he may
     * @throws RefusMetier when it was ended for good
     */
    public DossierDePieces ouvrirPour(Acteur acteur, Action action, long convention) {
        DossierDePieces dossier = ouvrir(acteur, action, convention);
        if (dossier.etat() == EtatConvention.ANNULEE) {
            throw new RefusMetier(Probleme.general("piece.conventionAnnulee"));
        }
        return dossier;
    }

    private DossierDePieces ouvrir(Acteur acteur, Action action, long convention) {
        Convention lue = conventions.lire(acteur, convention);
        acteur.exiger(action, lue.situation());
        return DossierDePieces.de(acteur, lue);
    }

    /** Writes what happened into its history, and the days of a certificate into what is declared. */
    public void noter(Acteur acteur, long convention, NoteDePiece note) {
        Convention suivie = conventions.lire(acteur, convention);
        suivie.suivre(note, conventions.geste(acteur));
        conventions.enregistrer(suivie);
    }
}
