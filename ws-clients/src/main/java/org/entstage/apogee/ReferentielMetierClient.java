package org.entstage.apogee;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entstage.apogee.ws.referentielmetier.ReferentielMetierServiceInterface;
import org.entstage.apogee.ws.referentielmetier.ReferentielMetierServiceInterfaceService;
import org.entstage.apogee.ws.referentielmetier.SignataireWSSignataireDTO;
import org.entstage.apogee.ws.referentielmetier.VariableAppliWSEtabRefDTO;
import org.entstage.apogee.ws.referentielmetier.WebBaseException;
import org.entstage.apogee.ws.referentielmetier.WebBaseException_Exception;
import org.entstage.commun.Texte;
import org.entstage.scolarite.Signataire;

/**
 * What is asked from ReferentielMetier: components, signatories, name and address of the institution. These change a few
 * times a year, so answers are kept for a while.
 */
class ReferentielMetierClient {

    private static final String EN_SERVICE = "O";
    private static final int GARDES = 500;

    private final ServiceApogee<ReferentielMetierServiceInterface> service;
    private final LoadingCache<String, Map<String, ComposanteLue>> composantes;
    private final LoadingCache<String, Optional<Signataire>> signataires;
    private final LoadingCache<String, Optional<String>> variables;

    ReferentielMetierClient(AccesService acces, Duration fraicheur) {
        var contrat = new UneFois<>(ReferentielMetierServiceInterfaceService::new);
        service = new ServiceApogee<>(
                acces, () -> contrat.get().getReferentielMetier(), ReferentielMetierClient::detailDeFaute);
        composantes = Caffeine.newBuilder().expireAfterWrite(fraicheur).build(toutes -> lireComposantes());
        signataires = Caffeine.newBuilder()
                .maximumSize(GARDES)
                .expireAfterWrite(fraicheur)
                .build(this::lireSignataire);
        variables = Caffeine.newBuilder()
                .maximumSize(GARDES)
                .expireAfterWrite(fraicheur)
                .build(this::lireVariable);
    }

    void prechauffer() {
        service.prechauffer(1);
    }

    /** All components by code, those out of service too. */
    Map<String, ComposanteLue> composantes() {
        return composantes.get("");
    }

    Optional<Signataire> signataire(String codeSignataire) {
        return signataires.get(codeSignataire);
    }

    /** Value of an application variable such as ETB_LIB. */
    Optional<String> variable(String code) {
        return variables.get(code);
    }

    private Map<String, ComposanteLue> lireComposantes() {
        return service.appeler(port -> port.recupererComposanteV2(null, null))
                .map(ComposantesTraducteur::traduire)
                .orElseGet(Collections::emptyMap);
    }

    private Optional<Signataire> lireSignataire(String code) {
        return service.appeler(port -> port.recupererSignataire(code, EN_SERVICE)).stream()
                .flatMap(List::stream)
                .filter(lu -> lu != null && Texte.ouNul(lu.getNomSig()) != null)
                .map(ReferentielMetierClient::signataire)
                .findFirst();
    }

    private static Signataire signataire(SignataireWSSignataireDTO lu) {
        return new Signataire(Texte.ouNul(lu.getNomSig()), Texte.ouNul(lu.getQuaSig()));
    }

    private Optional<String> lireVariable(String code) {
        return service.appeler(port -> port.recupererInformationEtabRef(code)).stream()
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .map(VariableAppliWSEtabRefDTO::getParVap)
                .map(Texte::ouNul)
                .filter(Objects::nonNull)
                .findFirst();
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
