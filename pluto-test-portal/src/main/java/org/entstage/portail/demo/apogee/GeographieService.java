package org.entstage.portail.demo.apogee;

import java.util.List;
import javax.jws.WebService;
import org.entstage.apogee.ws.geographiemetier.CommuneDTO;
import org.entstage.apogee.ws.geographiemetier.DepartementDTO;
import org.entstage.apogee.ws.geographiemetier.GeographieMetierServiceInterface;
import org.entstage.apogee.ws.geographiemetier.PaysDTO;
import org.entstage.portail.demo.population.Commune;
import org.entstage.portail.demo.population.Departement;
import org.entstage.portail.demo.population.Nomenclature;
import org.entstage.portail.demo.population.Pays;
import org.entstage.portail.demo.population.Population;

/** GeographieMetier: communes of a postal code, countries, departments. */
@WebService(
        endpointInterface = "org.entstage.apogee.ws.geographiemetier.GeographieMetierServiceInterface",
        targetNamespace = GeographieService.ESPACE + "-impl",
        serviceName = "GeographieMetierServiceInterfaceService",
        portName = "GeographieMetier",
        wsdlLocation = "wsdl/GeographieMetier.wsdl")
public class GeographieService implements GeographieMetierServiceInterface {
    static final String ESPACE = "gouv.education.apogee.commun.servicesmetiers.GeographieMetier_01082016";

    private final Nomenclature nomenclature;
    private final Fautes fautes = new Fautes(ESPACE);

    /** @param population whose reference tables it gives */
    public GeographieService(Population population) {
        this.nomenclature = population.nomenclature();
    }

    @Override
    public List<CommuneDTO> recupererCommune(String codePostal, String temoinEnServiceCom, String temoinEnServiceBD) {
        String code = Parametre.valeur(codePostal);
        if (code == null || !code.matches("\\d{5}")) {
            throw fautes.incoherent("codePostal");
        }
        boolean servies = enService(temoinEnServiceCom, "temoinenservicecommune")
                & enService(temoinEnServiceBD, "temoinenservicebd");
        List<CommuneDTO> trouvees = nomenclature.communes().stream()
                .filter(c -> servies && c.codePostal().equals(code))
                .map(GeographieService::commune)
                .toList();
        return ou(trouvees, "commune");
    }

    // All communes of the table are in service: the witness N finds none.
    private boolean enService(String temoin, String nom) {
        String valeur = Parametre.valeur(temoin);
        if (valeur != null && !valeur.matches("[ONT]")) {
            throw fautes.incoherent(nom);
        }
        return !"N".equals(valeur);
    }

    private static CommuneDTO commune(Commune commune) {
        CommuneDTO dto = new CommuneDTO();
        dto.setCodeCommune(commune.codeInsee());
        dto.setCodePostal(commune.codePostal());
        dto.setLibBureauDis(commune.acheminement());
        dto.setLibCommune(commune.nom());
        dto.setTemSevBureauDis("O");
        dto.setTemSevCommune("O");
        return dto;
    }

    @Override
    public List<PaysDTO> recupererPays(String codePays, String temoinEnService) {
        List<PaysDTO> trouves = nomenclature.tousPays().stream()
                .filter(p -> Parametre.admet(codePays, p.code())
                        && Parametre.admet(temoinEnService, Parametre.temoin(p.enService())))
                .map(GeographieService::pays)
                .toList();
        return ou(trouves, "pays");
    }

    private static PaysDTO pays(Pays pays) {
        PaysDTO dto = new PaysDTO();
        dto.setCodePay(pays.code());
        dto.setLibNat(pays.nationalite());
        dto.setLibPay(pays.libelle());
        dto.setTemEnSvePay(Parametre.temoin(pays.enService()));
        return dto;
    }

    @Override
    public List<DepartementDTO> recupererDepartement(String codeDept, String temoinEnService) {
        List<DepartementDTO> trouves = nomenclature.departements().stream()
                .filter(d -> Parametre.admet(codeDept, d.code())
                        && Parametre.admet(temoinEnService, Parametre.temoin(d.enService())))
                .map(GeographieService::departement)
                .toList();
        return ou(trouves, "departement");
    }

    private static DepartementDTO departement(Departement departement) {
        DepartementDTO dto = new DepartementDTO();
        dto.setCodeDept(departement.code());
        dto.setLibDept(departement.libelle());
        dto.setCodeAca(departement.codeAcademie());
        dto.setLibAca(departement.libelleAcademie());
        dto.setTemEnSveDept(Parametre.temoin(departement.enService()));
        return dto;
    }

    private <T> List<T> ou(List<T> trouves, String rien) {
        if (trouves.isEmpty()) {
            throw fautes.rien(rien);
        }
        return trouves;
    }
}
