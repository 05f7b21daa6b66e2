package org.entstage.centregestion.personnel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who of a centre's staff signs beside the institution's signatory. */
@Component
public class SignatairesDuCentre {

    /**
     * @param nom first name and name, or null
     * @param courriel or null
     */
    public record Signataire(String nom, String courriel) {}

    private final PersonnelDesCentres personnel;
    private final Clock horloge;

    SignatairesDuCentre(PersonnelDesCentres personnel, Clock horloge) {
        this.personnel = personnel;
        this.horloge = horloge;
    }

    /** Empty for who does not work there. */
    public Optional<Signataire> parCompte(long centre, String login) {
        return personnel.trouver(centre, login).map(SignatairesDuCentre::signataire);
    }

    /** The one who has this role there today; empty when nobody has, or more than one. */
    public Optional<Signataire> seul(long centre, String role) {
        LocalDate jour = LocalDate.now(horloge);
        List<PersonnelCentre> tous = personnel.duCentre(centre).stream()
                .filter(personne -> personne.enVigueur(jour) && role.equals(personne.role()))
                .toList();
        return tous.size() == 1 ? Optional.of(signataire(tous.get(0))) : Optional.empty();
    }

    private static Signataire signataire(PersonnelCentre personne) {
        String nom = String.join(
                " ",
                Stream.of(Optional.ofNullable(personne.prenom()), Optional.ofNullable(personne.nom()))
                        .flatMap(Optional::stream)
                        .toList());
        return new Signataire(nom.isEmpty() ? null : nom, personne.courriel());
    }
}
