package org.entstage.portail.demo.apogee;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.jws.WebService;
import org.entstage.apogee.ws.offreformationmetier.DiplomeDTO3;
import org.entstage.apogee.ws.offreformationmetier.DiplomeDTO4;
import org.entstage.apogee.ws.offreformationmetier.OffreFormationMetierServiceInterface;
import org.entstage.apogee.ws.offreformationmetier.SECritereDTO2;
import org.entstage.portail.demo.population.Diplome;
import org.entstage.portail.demo.population.Etape;
import org.entstage.portail.demo.population.Nomenclature;
import org.entstage.portail.demo.population.Population;

/** OffreFormationMetier: the structure of teaching, from the diploma down to the elements with a placement. */
@WebService(
        endpointInterface = "org.entstage.apogee.ws.offreformationmetier.OffreFormationMetierServiceInterface",
        targetNamespace = OffreFormationService.ESPACE + "-impl",
        serviceName = "OffreFormationMetierServiceInterfaceService",
        portName = "OffreFormationMetier",
        wsdlLocation = "wsdl/OffreFormationMetier.wsdl")
public class OffreFormationService implements OffreFormationMetierServiceInterface {
    static final String ESPACE = "gouv.education.apogee.commun.servicesmetiers.OffreFormationMetier";

    private final Nomenclature nomenclature;
    private final Fautes fautes = new Fautes(ESPACE);
    private final VersionTrois versionTrois = new VersionTrois();

    /** @param population whose teaching offer it gives */
    public OffreFormationService(Population population) {
        this.nomenclature = population.nomenclature();
    }

    @Override
    public List<DiplomeDTO4> recupererSEV4(SECritereDTO2 seCritere) {
        return chercher(seCritere);
    }

    @Override
    public List<DiplomeDTO3> recupererSEV3(SECritereDTO2 seCritere) {
        return chercher(seCritere).stream().map(versionTrois::traduire).toList();
    }

    private List<DiplomeDTO4> chercher(SECritereDTO2 brut) {
        if (brut == null) {
            throw fautes.incoherent("coddiplomeobligatoire");
        }
        CriteresSe criteres = new CriteresSe(brut, fautes);
        Map<Diplome, List<Etape>> parDiplome = nomenclature.etapes().stream()
                .filter(criteres::retient)
                .collect(Collectors.groupingBy(Etape::diplome, LinkedHashMap::new, Collectors.toList()));
        if (parDiplome.isEmpty()) {
            throw fautes.rien("recupererse");
        }
        FicheFormation fiche = new FicheFormation(criteres);
        return parDiplome.entrySet().stream()
                .map(groupe -> fiche.diplome(groupe.getKey(), groupe.getValue()))
                .toList();
    }
}
