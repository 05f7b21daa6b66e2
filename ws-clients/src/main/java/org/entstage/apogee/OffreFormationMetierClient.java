package org.entstage.apogee;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entstage.apogee.OffreEtape.Branche;
import org.entstage.apogee.ws.offreformationmetier.OffreFormationMetierServiceInterface;
import org.entstage.apogee.ws.offreformationmetier.OffreFormationMetierServiceInterfaceService;
import org.entstage.apogee.ws.offreformationmetier.SECritereDTO2;
import org.entstage.apogee.ws.offreformationmetier.WebBaseException;
import org.entstage.apogee.ws.offreformationmetier.WebBaseException_Exception;
import org.entstage.commun.Texte;
import org.entstage.scolarite.CodeEtape;
import org.entstage.scolarite.EtapeOfferte;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is asked from OffreFormationMetier: the structure of one step, by recupererSE_v4, on servers before Apogée 6.50 by
 * recupererSE_v3. All students of a step share the answer for a while.
 */
class OffreFormationMetierClient {

    private static final Logger LOG = LoggerFactory.getLogger(OffreFormationMetierClient.class);

    private static final String TOUS = "tous";
    private static final String AUCUN = "aucun";
    private static final int ETAPES_GARDEES = 2000;
    private static final int COMPOSANTES_GARDEES = 100;
    private static final int PORTS = 3;

    private final ServiceApogee<OffreFormationMetierServiceInterface> service;
    private final Cache<CleEtape, OffreEtape> connues;
    private final LoadingCache<String, List<EtapeOfferte>> catalogues;
    private volatile boolean sansV4;

    OffreFormationMetierClient(AccesService acces, Duration fraicheur) {
        var contrat = new UneFois<>(OffreFormationMetierServiceInterfaceService::new);
        service = new ServiceApogee<>(
                acces, () -> contrat.get().getOffreFormationMetier(), OffreFormationMetierClient::detailDeFaute);
        connues = Caffeine.newBuilder()
                .maximumSize(ETAPES_GARDEES)
                .expireAfterWrite(fraicheur)
                .build();
        catalogues = Caffeine.newBuilder()
                .maximumSize(COMPOSANTES_GARDEES)
                .expireAfterWrite(fraicheur)
                .build(this::lireEtapes);
    }

    void prechauffer() {
        service.prechauffer(PORTS);
    }

    /** @return {@link OffreEtape#INCONNUE} when Apogée has no structure for the step */
    OffreEtape offre(CleEtape cle) {
        OffreEtape connue = connues.getIfPresent(cle);
        if (connue == null) {
            connue = OffreEtape.parmi(branches(criteres(cle)), cle);
            connues.put(cle, connue);
        }
        return connue;
    }

    /** The étapes in the diplomas of a component, open to new students or not, one row for each version. */
    List<EtapeOfferte> etapes(String codeComposante) {
        return catalogues.get(codeComposante);
    }

    private List<EtapeOfferte> lireEtapes(String codeComposante) {
        SECritereDTO2 criteres = new SECritereDTO2();
        criteres.setCodComposanteVdi(codeComposante);
        criteres.setCodEtp(TOUS);
        criteres.setCodVrsVet(TOUS);
        criteres.setCodDip(TOUS);
        criteres.setCodVrsVdi(TOUS);
        criteres.setCodElp(AUCUN);
        return branches(criteres)
                .filter(branche -> branche.etape() != null && branche.versionEtape() != null)
                .map(Branche::etapeOfferte)
                .distinct()
                .sorted(Comparator.comparing((EtapeOfferte etape) -> Texte.normaliser(etape.libelle()))
                        .thenComparing(EtapeOfferte::code)
                        .thenComparing(EtapeOfferte::version))
                .toList();
    }

    /** Whether Apogée has a structure for the étape. */
    boolean connait(CodeEtape etape) {
        String version = etape.version().isEmpty() ? null : etape.version();
        return offre(new CleEtape(etape.code(), version, null, null)) != OffreEtape.INCONNUE;
    }

    private Stream<Branche> branches(SECritereDTO2 criteres) {
        if (sansV4) {
            return v3(criteres);
        }
        try {
            return service.appeler(port -> port.recupererSEV4(criteres)).stream()
                    .flatMap(OffreTraducteurV4::branches);
        } catch (FauteInconnue operationAbsente) {
            Stream<Branche> branches = v3(criteres);
            sansV4 = true;
            LOG.info("this Apogée answers recupererSE_v3 and not recupererSE_v4: v3 from now on");
            return branches;
        }
    }

    private Stream<Branche> v3(SECritereDTO2 criteres) {
        return service.appeler(port -> port.recupererSEV3(criteres)).stream().flatMap(OffreTraducteurV3::branches);
    }

    private static SECritereDTO2 criteres(CleEtape cle) {
        SECritereDTO2 criteres = new SECritereDTO2();
        criteres.setCodEtp(cle.etape());
        criteres.setCodVrsVet(cle.versionEtape() == null ? TOUS : cle.versionEtape());
        criteres.setCodDip(AUCUN);
        criteres.setCodVrsVdi(AUCUN);
        criteres.setCodElp(TOUS);
        return criteres;
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
