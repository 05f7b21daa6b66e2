package org.entstage.apogee;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entstage.apogee.ws.administratifmetier.AdministratifMetierServiceInterface;
import org.entstage.apogee.ws.administratifmetier.AdministratifMetierServiceInterfaceService;
import org.entstage.apogee.ws.administratifmetier.InsAdmAnuDTO2;
import org.entstage.apogee.ws.administratifmetier.InsAdmEtpDTO3;
import org.entstage.apogee.ws.administratifmetier.WebBaseException;
import org.entstage.apogee.ws.administratifmetier.WebBaseException_Exception;

/** What is asked from AdministratifMetier: registrations in progress, per year. */
class AdministratifMetierClient {

    /** "En cours": neither cancelled nor ended. */
    private static final String EN_COURS = "E";

    private static final int PORTS = 6;

    private final ServiceApogee<AdministratifMetierServiceInterface> service;

    AdministratifMetierClient(AccesService acces) {
        var contrat = new UneFois<>(AdministratifMetierServiceInterfaceService::new);
        service = new ServiceApogee<>(
                acces, () -> contrat.get().getAdministratifMetier(), AdministratifMetierClient::detailDeFaute);
    }

    void prechauffer() {
        service.prechauffer(PORTS);
    }

    /** Step registrations of a year that name a step; empty when there is none. */
    List<InsAdmEtpDTO3> etapes(String numero, int annee) {
        return service
                .appeler(port -> port.recupererIAEtapesV3(numero, Integer.toString(annee), EN_COURS, EN_COURS))
                .orElseGet(List::of)
                .stream()
                .filter(Objects::nonNull)
                .filter(ligne -> CleEtape.de(ligne) != null)
                .toList();
    }

    /** The annual registrations of a year: more than one when the student left and came back. */
    List<InsAdmAnuDTO2> annuelles(String numero, int annee) {
        Optional<List<InsAdmAnuDTO2>> lues =
                service.appeler(port -> port.recupererIAAnnuellesV2(numero, Integer.toString(annee), EN_COURS));
        return lues.orElseGet(List::of).stream().filter(Objects::nonNull).toList();
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
