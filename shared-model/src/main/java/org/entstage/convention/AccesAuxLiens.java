package org.entstage.convention;

import org.entstage.centregestion.ReglagesDuCentre;
import org.entstage.commun.AccesRefuse;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.parametre.CatalogueParametres;
import org.springframework.stereotype.Component;

/** Who sends the host of a convention the link to its page: the centre's staff, and its student where the centre says so. */
@Component
class AccesAuxLiens {

    private final ReglagesDuCentre reglages;

    AccesAuxLiens(ReglagesDuCentre reglages) {
        this.reglages = reglages;
    }

    boolean ouvert(Acteur acteur, Convention convention) {
        boolean enPersonnel = acteur.etendue(Action.LIEN_ENVOYER).couvreEnPersonnel(convention.situation());
        return enPersonnel
                || acteur.peut(Action.LIEN_ENVOYER, convention.situation())
                        && reglages.vrai(convention.centre().id(), CatalogueParametres.LIEN_PAR_ETUDIANT);
    }

    /** Whether he may, and it would be of use. */
    boolean utile(Acteur acteur, Convention convention) {
        return convention.hote().isPresent()
                && convention.etat().modifiableParPersonnel()
                && ouvert(acteur, convention);
    }

    /** @throws AccesRefuse unless he may */
    void exiger(Acteur acteur, Convention convention) {
        if (!ouvert(acteur, convention)) {
            throw new AccesRefuse("links of convention " + convention.id() + " are not for this person");
        }
    }
}
