package org.entstage.evaluation.tuteur;

import java.util.Set;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.evaluation.fiche.FicheEvaluation;
import org.entstage.lien.Destinataire;
import org.entstage.lien.EtatLien;
import org.entstage.lien.LienEmis;
import org.entstage.lien.LienSuivi;
import org.entstage.lien.RegistreDesLiens;
import org.entstage.lien.Usage;
import org.springframework.stereotype.Component;

/** Makes the link to a sheet within the transaction of who asks for it, and asks nobody's right: who calls has asked. */
@Component
public class LiensDesFiches {

    /** What these links are good for; their object is the id of a sheet. */
    static final Usage USAGE = new Usage("EVALUATION_TUTEUR");

    private static final Set<Action> DROITS = Set.of(Action.EVALUATION_LIEN_LIRE, Action.EVALUATION_LIEN_REPONDRE);

    /** Where who comes by such a link acts from, in histories. */
    private static final String ORIGINE = "tuteur";

    private final RegistreDesLiens registre;

    LiensDesFiches(RegistreDesLiens registre) {
        this.registre = registre;
    }

    /**
     * A link by which this person answers this sheet; every other one to it is taken back, also one that somebody else had.
     *
     * @param fiche id of the sheet
     * @param pour to whom it goes, checked
     * @return with the secret, for the mail and nothing else
     */
    public LienEmis emettre(Acteur auteur, long fiche, Destinataire pour) {
        return registre.emettreSeul(auteur, USAGE, fiche, pour);
    }

    /** Takes back what leads to this sheet. */
    public void revoquer(Acteur auteur, long fiche) {
        registre.revoquerTous(auteur, USAGE, fiche);
    }

    /** @throws org.entstage.lien.LienRefuse unless the link is good */
    VisiteDeTuteur suivre(String jeton) {
        LienSuivi suivi = registre.suivre(jeton, USAGE);
        Acteur tuteur = Acteur.parLien(suivi.id(), suivi.nom(), FicheEvaluation.objet(suivi.objet()), DROITS)
                .depuis(ORIGINE);
        return new VisiteDeTuteur(tuteur, suivi.objet(), suivi.pour(), suivi.expireLe());
    }

    /** The sheet is handed in: its links have served. */
    void accomplir(long fiche) {
        registre.accomplirTous(USAGE, fiche);
    }

    /**
     * Makes sure that it was by this link that the sheet was handed in.
     *
     * @throws org.entstage.lien.LienRefuse when it was taken back or became too old meanwhile
     */
    void exigerAccompli(long fiche, long lien) {
        boolean servi = registre.lister(USAGE, fiche).stream()
                .anyMatch(connu -> connu.id() == lien && connu.etat() == EtatLien.ACCOMPLI);
        if (!servi) {
            registre.accompli(lien);
        }
    }

    RegistreDesLiens registre() {
        return registre;
    }
}
