package org.entstage.convention.signature;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entstage.circuit.NatureEtape;
import org.entstage.convention.DossierASigner;

/**
 * Everything about the signing of a convention or an avenant.
 *
 * @param presente the version that is signed now; numbered even when nothing happened to it yet
 * @param anciennes those that were closed, the last one first
 * @param parapheur whether this institution has a service for electronic signatures
 * @param electroniqueParDefaut whether the centre has people sign electronically where nobody chooses
 */
public record FicheSignatures(
        DossierASigner cible,
        FicheVersion presente,
        List<FicheVersion> anciennes,
        boolean parapheur,
        boolean electroniqueParDefaut) {

    public FicheSignatures {
        anciennes = List.copyOf(anciennes);
    }

    /** Those whose turn it is: of the first place where somebody who must sign has not. */
    public List<FichePartie> prochaines() {
        int rang = presente.parties().stream()
                .filter(partie -> partie.requise() && partie.etat() != EtatPartie.SIGNEE)
                .mapToInt(FichePartie::rang)
                .min()
                .orElse(0);
        return presente.parties().stream()
                .filter(partie -> partie.rang() == rang && partie.etat() != EtatPartie.SIGNEE)
                .toList();
    }

    /** Since when it is their turn: the last signature, the request or the validation, whichever came last; null for nobody's. */
    public LocalDate depuis() {
        return prochaines().isEmpty()
                ? null
                : Stream.of(
                                Stream.ofNullable(cible.valideLe()),
                                presente.parties().stream().map(FichePartie::signeeLe),
                                Stream.ofNullable(presente.enCours())
                                        .map(demande -> demande.creeeLe().toLocalDate()))
                        .flatMap(Function.identity())
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** Whether somebody refused or can answer no more: the signing has to begin anew. */
    public boolean empechee() {
        return presente.parties().stream().anyMatch(FicheSignatures::empechee);
    }

    /** Those of whom a signature on paper or elsewhere can be kept now. */
    public List<NatureEtape> enregistrables() {
        boolean demande = presente.enCours() != null;
        return !cible.enregistrer() || !cible.signable()
                ? List.of()
                : presente.parties().stream()
                        .filter(partie -> partie.etat() == EtatPartie.A_SIGNER)
                        .filter(partie -> !demande || partie.mode() != ModeSignature.ELECTRONIQUE)
                        .map(FichePartie::nature)
                        .toList();
    }

    /** Whether this reader may ask for electronic signatures now. */
    public boolean envoyable() {
        boolean libre =
                presente.demandes().stream().noneMatch(demande -> demande.etat().active());
        return parapheur
                && cible.envoyer()
                && cible.signable()
                && libre
                && !empechee()
                && presente.parties().stream().anyMatch(partie -> partie.etat() == EtatPartie.A_SIGNER);
    }

    /** Whether this reader may close this version and begin the next. */
    public boolean recommencable() {
        boolean commence = presente.enCours() != null
                || presente.parties().stream().anyMatch(partie -> partie.etat() != EtatPartie.A_SIGNER);
        return cible.enregistrer() && cible.signable() && commence;
    }

    private static boolean empechee(FichePartie partie) {
        return partie.etat() == EtatPartie.REFUSEE || partie.etat() == EtatPartie.EXPIREE;
    }
}
