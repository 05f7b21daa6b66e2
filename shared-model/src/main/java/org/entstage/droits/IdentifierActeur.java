package org.entstage.droits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Makes the {@link Acteur} of a request from what the portal says of the person and what the policy grants him. Comes
 * before every use case and is none itself: there is no actor yet.
 */
@Component
public class IdentifierActeur {

    private final SourceDeLaPolitique source;
    private final FiltreAnnuaire annuaire;
    private final Clock horloge;

    public IdentifierActeur(SourceDeLaPolitique source, FiltreAnnuaire annuaire, Clock horloge) {
        this.source = source;
        this.annuaire = annuaire;
        this.horloge = horloge;
    }

    /** Roles of the portal that mean something here: the ones to ask the portal about. */
    public Set<String> rolesDuPortail() {
        return source.politique().octrois().stream()
                .filter(octroi -> octroi.beneficiaire() == Beneficiaire.ROLE_PORTAIL)
                .map(Octroi::cible)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Names of the user attributes that mean something here. */
    public Set<String> attributs() {
        return source.politique().octrois().stream()
                .filter(octroi -> octroi.beneficiaire() == Beneficiaire.ATTRIBUT)
                .map(octroi ->
                        octroi.cible().substring(0, Math.max(0, octroi.cible().indexOf('='))))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param personne already verified by the portal */
    public Acteur identifier(IdentitePortail personne) {
        Politique politique = source.politique();
        LocalDate jour = LocalDate.now(horloge);
        return new Acteur(
                personne.login(),
                personne.nomAffiche(),
                personne.numeroEtudiant(),
                politique.droits(personne, jour, annuaire::trouve),
                null,
                politique.remplaces(personne.login(), jour),
                null,
                null);
    }
}
