package org.entstage.convention;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.convention.document.formulaire.FormulaireAccueil;
import org.entstage.convention.document.formulaire.FormulairesAccueil;
import org.entstage.convention.document.formulaire.SaisieFormulaire;
import org.entstage.droits.Acteur;
import org.entstage.fichier.Fichiers;
import org.entstage.fichier.FormatFichier;

/**
 * Puts the host's own form in the place of what the product prints: it is what is validated and signed. The data stay
 * typed, and the rules examine them as ever.
 */
@UseCase
public class DeposerFormulaire {

    private final GestesSurFormulaires gestes;
    private final FormulairesAccueil formulaires;
    private final Fichiers fichiers;
    private final Clock horloge;

    DeposerFormulaire(GestesSurFormulaires gestes, FormulairesAccueil formulaires, Fichiers fichiers, Clock horloge) {
        this.gestes = gestes;
        this.formulaires = formulaires;
        this.fichiers = fichiers;
        this.horloge = horloge;
    }

    /**
     * @param version the one that was on the page
     * @throws RefusMetier with everything that is wrong: a mention that nobody found, another kind of file; or once the
     *     convention is validated
     */
    public void executer(Acteur acteur, long id, int version, SaisieFormulaire saisie) {
        Convention convention = gestes.ouvrir(acteur, id, version);
        saisie.problemes().refuser();
        gestes.oublier(id);
        FormulaireAccueil formulaire = new FormulaireAccueil(
                convention.etablissement(),
                id,
                FormatFichier.PDF.nommer(saisie.nom()),
                fichiers.deposer(saisie.contenu(), FormatFichier.PDF),
                acteur,
                LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS));
        formulaires.ajouter(formulaire);
        gestes.noter(acteur, convention, Transition.FORMULAIRE_DEPOSE, formulaire.nom());
    }
}
