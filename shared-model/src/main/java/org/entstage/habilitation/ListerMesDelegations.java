package org.entstage.habilitation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entstage.centregestion.Signatures;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.DelegationTenue;
import org.entstage.droits.NatureDelegation;
import org.entstage.droits.Politique;
import org.entstage.droits.SourceDeLaPolitique;

/** The delegations that a person gave and received. */
@ReadUseCase
public class ListerMesDelegations {

    private final Delegations delegations;
    private final SourceDeLaPolitique politique;
    private final Signatures signatures;
    private final Clock horloge;

    ListerMesDelegations(Delegations delegations, SourceDeLaPolitique politique, Signatures signatures, Clock horloge) {
        this.delegations = delegations;
        this.politique = politique;
        this.signatures = signatures;
        this.horloge = horloge;
    }

    public MesDelegations executer(Acteur acteur) {
        acteur.exiger(Action.DELEGUER);
        LocalDate jour = LocalDate.now(horloge);
        Map<Boolean, List<LigneDelegation>> lignes = delegations.de(acteur.login(), jour).stream()
                .map(delegation -> delegation.ligne(jour))
                .collect(Collectors.partitioningBy(ligne -> ligne.tenue().de().equals(acteur.login())));
        return new MesDelegations(lignes.get(true), lignes.get(false), natures(acteur, jour));
    }

    private List<NatureDelegation> natures(Acteur acteur, LocalDate jour) {
        Politique regles = politique.politique();
        return Arrays.stream(NatureDelegation.values())
                .filter(nature -> {
                    DelegationTenue essai = new DelegationTenue(acteur.login(), "", nature, jour, jour);
                    return RegleDesDelegations.permise(acteur, regles, essai, jour)
                            && (nature == NatureDelegation.SIGNATAIRE
                                    ? signatures.signe(acteur.login(), jour)
                                    : !regles.remis(essai, jour).isEmpty());
                })
                .toList();
    }
}
