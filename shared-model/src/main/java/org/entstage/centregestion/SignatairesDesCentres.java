package org.entstage.centregestion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entstage.centregestion.DelegationsDeSignature.Remplacant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says who signs for a centre today: its own signatory, else that of the nearest centre above; his delegate while a
 * delegation is in force, whether the centre keeps it or he made it from his account. Of two the one who began last signs.
 */
@Component
public class SignatairesDesCentres {

    private static final Comparator<Signature> LE_DERNIER = Comparator.comparing(
                    Signature::debut, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Signature::id);

    private final Signatures signatures;
    private final ArbreDesCentres centres;
    private final DelegationsDeSignature delegations;
    private final Clock horloge;

    SignatairesDesCentres(
            Signatures signatures, ArbreDesCentres centres, DelegationsDeSignature delegations, Clock horloge) {
        this.signatures = signatures;
        this.centres = centres;
        this.delegations = delegations;
        this.horloge = horloge;
    }

    /** Empty when no centre of the chain has a signatory today. */
    @Transactional(readOnly = true)
    public Optional<SignataireEnVigueur> enVigueur(long centre) {
        LocalDate jour = LocalDate.now(horloge);
        List<Long> chaine = centres.arbre().chaine(centre);
        List<Signature> tous = signatures.des(chaine).stream()
                .filter(signature -> signature.enVigueur(jour))
                .toList();
        return chaine.stream()
                .flatMap(maillon -> titulaire(tous, maillon).stream())
                .findFirst()
                .map(titulaire -> qui(tous, titulaire, jour));
    }

    private static Optional<Signature> titulaire(List<Signature> tous, long centre) {
        return tous.stream()
                .filter(signature -> signature.centre() == centre && signature.delegant() == null)
                .max(LE_DERNIER);
    }

    private SignataireEnVigueur qui(List<Signature> tous, Signature titulaire, LocalDate jour) {
        String delegant = titulaire.nom() + ", " + titulaire.qualite();
        Optional<Signature> duCentre = tous.stream()
                .filter(signature -> titulaire.id().equals(signature.delegant()))
                .max(LE_DERNIER);
        Optional<Remplacant> duCompte = titulaire.login() == null
                ? Optional.empty()
                : delegations
                        .remplacant(titulaire.login(), jour)
                        .filter(remplacant -> duCentre.map(
                                        delegue -> remplacant.depuis().isAfter(delegue.debut()))
                                .orElse(true));
        return duCompte.map(remplacant -> new SignataireEnVigueur(remplacant.nom(), null, delegant))
                .or(() -> duCentre.map(delegue -> new SignataireEnVigueur(delegue.nom(), delegue.qualite(), delegant)))
                .orElseGet(() -> new SignataireEnVigueur(titulaire.nom(), titulaire.qualite(), null));
    }
}
