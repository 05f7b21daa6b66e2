package org.entstage.convention;

import java.util.Optional;
import org.entstage.centregestion.personnel.SignatairesDuCentre;
import org.entstage.centregestion.personnel.SignatairesDuCentre.Signataire;
import org.entstage.circuit.NatureEtape;
import org.entstage.droits.RolesLivres;
import org.springframework.stereotype.Component;

/** Who signs beyond the five of D124-4, as far as the staff of the centre tells it. */
@Component
class SignatairesAjoutes {

    private final SignatairesDuCentre agents;

    SignatairesAjoutes(SignatairesDuCentre agents) {
        this.agents = agents;
    }

    /**
     * The account that the circuit names; for the component without one, its only head. Empty for who is known otherwise,
     * or to nobody.
     *
     * @param compte or null
     */
    Optional<Signataire> de(long centre, NatureEtape nature, String compte) {
        if (nature != NatureEtape.SIGNATURE_COMPOSANTE && nature != NatureEtape.SIGNATURE_VISA) {
            return Optional.empty();
        }
        if (compte != null) {
            return agents.parCompte(centre, compte);
        }
        return nature == NatureEtape.SIGNATURE_COMPOSANTE
                ? agents.seul(centre, RolesLivres.RESPONSABLE_COMPOSANTE)
                : Optional.empty();
    }
}
