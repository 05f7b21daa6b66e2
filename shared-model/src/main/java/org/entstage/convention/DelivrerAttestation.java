package org.entstage.convention;

import java.time.Clock;
import java.time.LocalDate;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.convention.document.TypeDocument;
import org.entstage.convention.document.fige.DocumentsFiges;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/**
 * Hands out the attestation of a placement that is over (D124-9): from then on its student, its referent and its staff
 * print the same one. Handed out again, after a correction, it is another document.
 */
@UseCase
public class DelivrerAttestation {

    private final ConventionEnCours conventions;
    private final LectureDesFiches fiches;
    private final DocumentsFiges figes;
    private final Clock horloge;

    DelivrerAttestation(ConventionEnCours conventions, LectureDesFiches fiches, DocumentsFiges figes, Clock horloge) {
        this.conventions = conventions;
        this.fiches = fiches;
        this.figes = figes;
        this.horloge = horloge;
    }

    /**
     * @param version the one that was on the page
     * @throws RefusMetier unless the convention is validated and its last day has passed
     */
    public void executer(Acteur acteur, long id, int version) {
        Convention convention = conventions.lire(acteur, id);
        acteur.exiger(Action.ATTESTATION_DELIVRER, convention.situation());
        conventions.exigerAJour(convention, version);
        FicheConvention fiche = fiches.de(acteur, convention);
        if (!terminee(fiche, LocalDate.now(horloge))) {
            throw new RefusMetier(Probleme.general("attestation.tropTot"));
        }
        figes.decider(TypeDocument.ATTESTATION, id, fiche.centre().id(), acteur.nomAffiche());
    }

    static boolean terminee(FicheConvention fiche, LocalDate jour) {
        return fiche.etat() == EtatConvention.VALIDEE
                && fiche.stage().fin() != null
                && jour.isAfter(fiche.stage().fin());
    }
}
