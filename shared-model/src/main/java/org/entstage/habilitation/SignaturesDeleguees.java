package org.entstage.habilitation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.entstage.centregestion.DelegationsDeSignature;
import org.entstage.droits.NatureDelegation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The signatures that accounts handed over, for the documents. */
@Component
class SignaturesDeleguees implements DelegationsDeSignature {

    private final Delegations delegations;

    SignaturesDeleguees(Delegations delegations) {
        this.delegations = delegations;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Remplacant> remplacant(String login, LocalDate jour) {
        return delegations.de(login, jour).stream()
                .map(delegation -> delegation.ligne(jour))
                .filter(ligne -> ligne.etat() == EtatDelegation.EN_COURS
                        && ligne.tenue().nature() == NatureDelegation.SIGNATAIRE
                        && ligne.tenue().de().equals(login))
                .max(Comparator.comparing(
                                (LigneDelegation ligne) -> ligne.tenue().debut())
                        .thenComparing(LigneDelegation::id))
                .map(ligne -> new Remplacant(ligne.aNom(), ligne.tenue().debut()));
    }
}
