package org.entstage.centregestion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says who signs for a centre today: its own signatory, else that of the nearest centre above; his delegate while a
 * delegation is in force. Of two signatories the one who began last signs.
 */
@Component
public class SignatairesDesCentres {

    private static final Comparator<Signature> LE_DERNIER = Comparator.comparing(
                    Signature::debut, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Signature::id);

    private final Signatures signatures;
    private final ArbreDesCentres centres;
    private final Clock horloge;

    SignatairesDesCentres(Signatures signatures, ArbreDesCentres centres, Clock horloge) {
        this.signatures = signatures;
        this.centres = centres;
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
                .map(titulaire -> qui(tous, titulaire));
    }

    private static Optional<Signature> titulaire(List<Signature> tous, long centre) {
        return tous.stream()
                .filter(signature -> signature.centre() == centre && signature.delegant() == null)
                .max(LE_DERNIER);
    }

    private static SignataireEnVigueur qui(List<Signature> tous, Signature titulaire) {
        return tous.stream()
                .filter(signature -> titulaire.id().equals(signature.delegant()))
                .max(LE_DERNIER)
                .map(delegue -> new SignataireEnVigueur(
                        delegue.nom(), delegue.qualite(), titulaire.nom() + ", " + titulaire.qualite()))
                .orElseGet(() -> new SignataireEnVigueur(titulaire.nom(), titulaire.qualite(), null));
    }
}
