package org.entstage.centregestion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.entstage.centregestion.DelegationsDeSignature.Remplacant;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;

/** Lists who signs for a centre: its own signatories, each with his delegates. */
@ReadUseCase
public class ListerSignataires {

    private final Signatures signatures;
    private final DelegationsDeSignature delegations;
    private final Clock horloge;

    ListerSignataires(Signatures signatures, DelegationsDeSignature delegations, Clock horloge) {
        this.signatures = signatures;
        this.delegations = delegations;
        this.horloge = horloge;
    }

    /** @throws org.entstage.commun.AccesRefuse when the centre is not within his perimeter */
    public List<LigneSignataire> executer(Acteur acteur, long centre) {
        acteur.exiger(Action.CENTRE_LIRE, Situation.duCentre(centre));
        return lignes(signatures.des(List.of(centre)), null);
    }

    private List<LigneSignataire> lignes(List<Signature> toutes, Long delegant) {
        return toutes.stream()
                .filter(signature -> Objects.equals(signature.delegant(), delegant))
                .map(signature -> new LigneSignataire(
                        signature.id(),
                        signature.version(),
                        signature.saisie(),
                        signature.enVigueur(LocalDate.now(horloge)),
                        remplacant(signature),
                        lignes(toutes, signature.id())))
                .toList();
    }

    private String remplacant(Signature signature) {
        return signature.login() == null
                ? null
                : delegations
                        .remplacant(signature.login(), LocalDate.now(horloge))
                        .map(Remplacant::nom)
                        .orElse(null);
    }
}
