package org.entstage.portail.demo.apogee;

import java.util.ArrayList;
import java.util.List;
import javax.jws.WebService;
import org.entstage.apogee.ws.pedagogiquemetier.ContratPedagogiqueResultatElpEprDTO5;
import org.entstage.apogee.ws.pedagogiquemetier.ContratPedagogiqueResultatVdiVetDTO2;
import org.entstage.apogee.ws.pedagogiquemetier.PedagogiqueMetierServiceInterface;
import org.entstage.portail.demo.population.Etape;
import org.entstage.portail.demo.population.Inscription;
import org.entstage.portail.demo.population.Population;

/** PedagogiqueMetier: the pedagogical contract, with the witness "participe à l'obtention d'un stage". */
@WebService(
        endpointInterface = "org.entstage.apogee.ws.pedagogiquemetier.PedagogiqueMetierServiceInterface",
        targetNamespace = PedagogiqueService.ESPACE + "-impl",
        serviceName = "PedagogiqueMetierServiceInterfaceService",
        portName = "PedagogiqueMetier",
        wsdlLocation = "wsdl/PedagogiqueMetier.wsdl")
public class PedagogiqueService implements PedagogiqueMetierServiceInterface {
    static final String ESPACE = "gouv.education.apogee.commun.servicesmetiers.PedagogiqueMetier";

    private final Fautes fautes = new Fautes(ESPACE);
    private final Dossiers dossiers;
    private final FicheContrat fiche;

    /** @param population the students it knows */
    public PedagogiqueService(Population population) {
        this.dossiers = new Dossiers(population, fautes);
        this.fiche = new FicheContrat(population.annee());
    }

    @Override
    public List<ContratPedagogiqueResultatVdiVetDTO2> recupererContratPedagogiqueResultatVdiVetV2(
            String codEtu,
            String codAnu,
            String sourceRes,
            String etatDelib,
            String codSes,
            String typeRes,
            String codEtaIae) {
        List<Inscription> inscriptions = inscriptions(codEtu, codAnu, codEtaIae);
        if (inscriptions.isEmpty()) {
            throw fautes.rien("codAnu");
        }
        return inscriptions.stream().map(fiche::diplome).toList();
    }

    @Override
    public List<ContratPedagogiqueResultatElpEprDTO5> recupererContratPedagogiqueResultatElpEprV6(
            String codEtu,
            String codAnu,
            String codEtp,
            String codVrsVet,
            String sourceRes,
            String etatDelib,
            String codSes,
            String typeRes,
            String codEtaIae) {
        List<ContratPedagogiqueResultatElpEprDTO5> elements = new ArrayList<>();
        for (Inscription inscription : inscriptions(codEtu, codAnu, codEtaIae)) {
            Etape etape = inscription.etape();
            if (Parametre.admet(codEtp, etape.code()) && Parametre.admetVersion(codVrsVet, etape.version())) {
                elements.addAll(fiche.elements(inscription));
            }
        }
        if (elements.isEmpty()) {
            throw fautes.rien("DossierEtudiantIP");
        }
        return elements;
    }

    @Override
    public List<String> recupererAnneesIPResultat(String codEtu) {
        List<String> annees = inscriptions(codEtu, Dossiers.TOUTES, "E").stream()
                .map(inscription -> Integer.toString(inscription.annee()))
                .distinct()
                .sorted()
                .toList();
        if (annees.isEmpty()) {
            throw fautes.rien("DossierEtudiantIP");
        }
        return annees;
    }

    private List<Inscription> inscriptions(String codEtu, String annee, String etats) {
        String retenus = dossiers.etats(etats);
        return dossiers.inscriptions(dossiers.etudiant(codEtu), annee).stream()
                .filter(i -> retenus.contains(i.etat()))
                .toList();
    }
}
