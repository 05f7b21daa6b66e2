package org.entstage.apogee;

import java.util.List;
import java.util.Optional;
import org.entstage.apogee.ws.etudiantmetier.EtudiantMetierServiceInterface;
import org.entstage.apogee.ws.etudiantmetier.EtudiantMetierServiceInterfaceService;
import org.entstage.apogee.ws.etudiantmetier.WebBaseException;
import org.entstage.apogee.ws.etudiantmetier.WebBaseException_Exception;
import org.entstage.scolarite.Coordonnees;
import org.entstage.scolarite.Identite;

/** What is asked from EtudiantMetier: identity and addresses, never the social-security number. */
class EtudiantMetierClient {

    private static final String LIRE_ANNUAIRE = "O";

    private final ServiceApogee<EtudiantMetierServiceInterface> service;

    EtudiantMetierClient(AccesService acces) {
        var contrat = new UneFois<>(EtudiantMetierServiceInterfaceService::new);
        service = new ServiceApogee<>(
                acces, () -> contrat.get().getEtudiantMetier(), EtudiantMetierClient::detailDeFaute);
    }

    void prechauffer() {
        service.prechauffer(2);
    }

    /** @return empty when Apogée does not know the student */
    Optional<Identite> identite(String numero) {
        return service.appeler(port -> port.recupererInfosAdmEtuV4(numero)).map(IdentiteTraducteur::traduire);
    }

    /** The last known ones; where Apogée gives none without a year, those of this year. */
    Optional<Coordonnees> coordonnees(String numero, int annee) {
        return coordonnees(numero, (String) null).or(() -> coordonnees(numero, Integer.toString(annee)));
    }

    private Optional<Coordonnees> coordonnees(String numero, String annee) {
        return service.appeler(port -> port.recupererAdressesEtudiantV2(numero, annee, LIRE_ANNUAIRE))
                .map(CoordonneesTraducteur::traduire);
    }

    private static List<String> detailDeFaute(Exception echec) {
        if (echec instanceof WebBaseException_Exception faute) {
            WebBaseException detail = faute.getFaultInfo() == null ? new WebBaseException() : faute.getFaultInfo();
            List<String> messages = detail.getMessages() == null
                    ? List.of()
                    : detail.getMessages().getItem();
            return TextesDeFaute.de(faute.getMessage(), messages, detail.getLastErrorMsg());
        }
        return List.of();
    }
}
