package org.entstage.portail.demo.apogee;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.jws.WebService;
import org.entstage.apogee.ws.referentielmetier.AdresseComposanteDTO;
import org.entstage.apogee.ws.referentielmetier.ComposanteDTO3;
import org.entstage.apogee.ws.referentielmetier.ReferentielMetierServiceInterface;
import org.entstage.apogee.ws.referentielmetier.RegimeInscDTO;
import org.entstage.apogee.ws.referentielmetier.SignataireWSSignataireDTO;
import org.entstage.apogee.ws.referentielmetier.TableauComposanteDTO3;
import org.entstage.apogee.ws.referentielmetier.VariableAppliWSEtabRefDTO;
import org.entstage.portail.demo.population.Composante;
import org.entstage.portail.demo.population.Etablissement;
import org.entstage.portail.demo.population.Nomenclature;
import org.entstage.portail.demo.population.Population;
import org.entstage.portail.demo.population.Regime;

/** ReferentielMetier: components and their signatories, regimes, the institution's name and address. */
@WebService(
        endpointInterface = "org.entstage.apogee.ws.referentielmetier.ReferentielMetierServiceInterface",
        targetNamespace = ReferentielService.ESPACE + "-impl",
        serviceName = "ReferentielMetierServiceInterfaceService",
        portName = "ReferentielMetier",
        wsdlLocation = "wsdl/ReferentielMetier.wsdl")
public class ReferentielService implements ReferentielMetierServiceInterface {
    static final String ESPACE = "gouv.education.apogee.commun.servicesmetiers.ReferentielMetier_21062012";

    // One component hangs below another: readers must walk the tree.
    private static final String MERE = "SAN";
    private static final String FILLE = "SPO";

    // And one was closed: readers must look at the witness.
    private static final String FERMEE = "ANC";

    private final Nomenclature nomenclature;
    private final Fautes fautes = new Fautes(ESPACE);

    /** @param population whose reference tables it gives */
    public ReferentielService(Population population) {
        this.nomenclature = population.nomenclature();
    }

    @Override
    public List<ComposanteDTO3> recupererComposanteV2(String codCmp, String sens) {
        String code = Parametre.valeur(codCmp);
        if (FERMEE.equals(code)) {
            return List.of(fermee());
        }
        if (code != null) {
            Composante composante = nomenclature.composante(code);
            return ou(composante == null ? List.of() : List.of(composante(composante)), "composante");
        }
        List<ComposanteDTO3> toutes = nomenclature.composantes().stream()
                .filter(c -> !FILLE.equals(c.code()))
                .map(this::composante)
                .collect(Collectors.toList());
        toutes.add(fermee());
        return toutes;
    }

    private ComposanteDTO3 composante(Composante composante) {
        ComposanteDTO3 dto = ligne(composante.code(), composante.libelle(), "O");
        dto.setCodSig(composante.signataire().code());
        dto.setCodRneCmp(composante.uai());
        dto.setAdresseComposante(adresse(composante));
        if (MERE.equals(composante.code())) {
            dto.getListeComposanteFils().getComposante().add(composante(nomenclature.composante(FILLE)));
        }
        return dto;
    }

    private static ComposanteDTO3 fermee() {
        return ligne(FERMEE, "UFR fermée en 2012", "N");
    }

    private static ComposanteDTO3 ligne(String code, String libelle, String enService) {
        ComposanteDTO3 dto = new ComposanteDTO3();
        dto.setCodCmp(code);
        dto.setLibCmp(libelle);
        dto.setLibWebCmp(libelle);
        dto.setTemEnSveCmp(enService);
        dto.setListeComposanteFils(new TableauComposanteDTO3());
        return dto;
    }

    private static AdresseComposanteDTO adresse(Composante composante) {
        AdresseComposanteDTO dto = new AdresseComposanteDTO();
        dto.setLibAdr1Cmp(composante.adresse());
        dto.setCodPosAdrCmp(composante.codePostal());
        dto.setCodComAdrCmp(composante.codeCommune());
        return dto;
    }

    @Override
    public List<RegimeInscDTO> recupererRegimeInscription(String codRegIns, String temoinEnService) {
        List<RegimeInscDTO> trouves = Arrays.stream(Regime.values())
                .filter(r -> Parametre.admet(codRegIns, r.code()) && Parametre.admet(temoinEnService, "O"))
                .map(ReferentielService::regime)
                .toList();
        return ou(trouves, "regimeInscription");
    }

    private static RegimeInscDTO regime(Regime regime) {
        RegimeInscDTO dto = new RegimeInscDTO();
        dto.setCodRegIns(regime.code());
        dto.setLibRegIns(regime.libelle());
        dto.setLicRegIns(regime.libelleCourt());
        dto.setTemEnSve("O");
        return dto;
    }

    @Override
    public List<VariableAppliWSEtabRefDTO> recupererInformationEtabRef(String codVap) {
        String code = Parametre.valeur(codVap);
        String valeur = code == null ? null : Etablissement.variable(code);
        if (valeur == null) {
            throw fautes.rien("variableAppli");
        }
        VariableAppliWSEtabRefDTO dto = new VariableAppliWSEtabRefDTO();
        dto.setCodVap(code);
        dto.setParVap(valeur);
        return List.of(dto);
    }

    @Override
    public List<SignataireWSSignataireDTO> recupererSignataire(String codSig, String temoinEnService) {
        List<SignataireWSSignataireDTO> trouves = nomenclature.composantes().stream()
                .map(Composante::signataire)
                .filter(s -> Parametre.admet(codSig, s.code()) && Parametre.admet(temoinEnService, "O"))
                .map(ReferentielService::signataire)
                .toList();
        return ou(trouves, "signataire");
    }

    private static SignataireWSSignataireDTO signataire(Composante.Signataire signataire) {
        SignataireWSSignataireDTO dto = new SignataireWSSignataireDTO();
        dto.setCodSig(signataire.code());
        dto.setNomSig(signataire.nom());
        dto.setQuaSig(signataire.qualite());
        dto.setTemEnSveSig("O");
        return dto;
    }

    private <T> List<T> ou(List<T> trouves, String rien) {
        if (trouves.isEmpty()) {
            throw fautes.rien(rien);
        }
        return trouves;
    }
}
