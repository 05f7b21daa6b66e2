package org.entstage.centregestion.personnel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entstage.centregestion.ReglagesDuCentre;
import org.entstage.parametre.CatalogueParametres;
import org.springframework.stereotype.Component;

/** Who is told by mail what happens at a centre. */
@Component
public class DestinatairesDuCentre {

    /**
     * Somebody of the staff who wants to know.
     *
     * @param responsable whether he manages the centre's staff
     */
    public record Agent(String login, String nom, String courriel, boolean responsable) {}

    private final PersonnelDesCentres personnel;
    private final RolesDeCentre roles;
    private final ReglagesDuCentre reglages;
    private final Clock horloge;

    DestinatairesDuCentre(
            PersonnelDesCentres personnel, RolesDeCentre roles, ReglagesDuCentre reglages, Clock horloge) {
        this.personnel = personnel;
        this.roles = roles;
        this.reglages = reglages;
        this.horloge = horloge;
    }

    /**
     * The staff who wants to know and has an address, no address twice: nobody where mails go to the centre's address
     * only and it has one.
     *
     * @param adresseDuCentre address that may be told anyway, or null
     */
    public List<Agent> personnel(long centre, AvisPersonnel avis, String adresseDuCentre) {
        if (adresseDuCentre != null && reglages.vrai(centre, CatalogueParametres.COURRIEL_DU_CENTRE_SEUL)) {
            return List.of();
        }
        LocalDate jour = LocalDate.now(horloge);
        Map<String, Agent> parAdresse = new LinkedHashMap<>();
        personnel.duCentre(centre).stream()
                .filter(personne -> personne.enVigueur(jour) && personne.avis().contains(avis))
                .filter(personne ->
                        personne.courriel() != null && !personne.courriel().equalsIgnoreCase(adresseDuCentre))
                .forEach(personne -> parAdresse.putIfAbsent(
                        personne.courriel().toLowerCase(Locale.ROOT),
                        new Agent(
                                personne.login(),
                                nom(personne),
                                personne.courriel(),
                                roles.gereLePersonnel(personne.role()))));
        return List.copyOf(parAdresse.values());
    }

    private static String nom(PersonnelCentre personne) {
        String prenom = personne.prenom() == null ? "" : personne.prenom() + " ";
        return personne.nom() == null ? personne.login() : prenom + personne.nom();
    }
}
