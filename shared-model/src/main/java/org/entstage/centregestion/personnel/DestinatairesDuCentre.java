package org.entstage.centregestion.personnel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.entstage.centregestion.ReglagesDuCentre;
import org.entstage.parametre.CatalogueParametres;
import org.springframework.stereotype.Component;

/** Who is told by mail what happens at a centre. */
@Component
public class DestinatairesDuCentre {

    private final PersonnelDesCentres personnel;
    private final ReglagesDuCentre reglages;
    private final Clock horloge;

    DestinatairesDuCentre(PersonnelDesCentres personnel, ReglagesDuCentre reglages, Clock horloge) {
        this.personnel = personnel;
        this.reglages = reglages;
        this.horloge = horloge;
    }

    /**
     * Addresses of the staff who want to know, none twice: empty where mails go to the centre's address only and it has
     * one.
     *
     * @param adresseDuCentre address that is told anyway, or null
     */
    public Set<String> personnel(long centre, AvisPersonnel avis, String adresseDuCentre) {
        boolean seule = adresseDuCentre != null && reglages.vrai(centre, CatalogueParametres.COURRIEL_DU_CENTRE_SEUL);
        Set<String> adresses = new LinkedHashSet<>();
        if (!seule) {
            LocalDate jour = LocalDate.now(horloge);
            personnel.duCentre(centre).stream()
                    .filter(personne ->
                            personne.enVigueur(jour) && personne.avis().contains(avis))
                    .map(PersonnelCentre::courriel)
                    .filter(Objects::nonNull)
                    .filter(adresse -> !adresse.equalsIgnoreCase(adresseDuCentre))
                    .forEach(adresses::add);
        }
        return adresses;
    }
}
