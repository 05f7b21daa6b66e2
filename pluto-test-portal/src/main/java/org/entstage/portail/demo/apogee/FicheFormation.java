package org.entstage.portail.demo.apogee;

import java.math.BigDecimal;
import java.util.List;
import org.entstage.apogee.ws.offreformationmetier.ComposanteCentreGestionDTO;
import org.entstage.apogee.ws.offreformationmetier.ComposanteOrganisatriceDTO;
import org.entstage.apogee.ws.offreformationmetier.DiplomeDTO4;
import org.entstage.apogee.ws.offreformationmetier.ElementPedagogiDTO3;
import org.entstage.apogee.ws.offreformationmetier.EtapeDTO4;
import org.entstage.apogee.ws.offreformationmetier.ListeElementPedagogiDTO3;
import org.entstage.apogee.ws.offreformationmetier.OffreFormationDTO4;
import org.entstage.apogee.ws.offreformationmetier.TableauComposanteCentreGestionDTO2;
import org.entstage.apogee.ws.offreformationmetier.TableauElementPedagogiDTO2;
import org.entstage.apogee.ws.offreformationmetier.TableauEtapeDTO2;
import org.entstage.apogee.ws.offreformationmetier.TableauListeElementPedagogiDTO2;
import org.entstage.apogee.ws.offreformationmetier.TableauVersionDiplomeDTO4;
import org.entstage.apogee.ws.offreformationmetier.TableauVersionEtapeDTO;
import org.entstage.apogee.ws.offreformationmetier.VersionDiplomeDTO4;
import org.entstage.apogee.ws.offreformationmetier.VersionEtapeDTO4;
import org.entstage.portail.demo.population.Composante;
import org.entstage.portail.demo.population.Diplome;
import org.entstage.portail.demo.population.ElementStage;
import org.entstage.portail.demo.population.Etape;

/** Writes a diploma and its steps as the types of OffreFormationMetier. */
final class FicheFormation {
    private static final BigDecimal CREDITS_ANNUELS = BigDecimal.valueOf(60);
    private final CriteresSe criteres;

    FicheFormation(CriteresSe criteres) {
        this.criteres = criteres;
    }

    DiplomeDTO4 diplome(Diplome diplome, List<Etape> etapes) {
        DiplomeDTO4 dto = new DiplomeDTO4();
        dto.setCodDip(diplome.code());
        dto.setLibDip(diplome.libelle());
        dto.setTemOuvertRecrutement("O");
        dto.setTemOuvertValidation("O");
        dto.setListVersionDiplome(new TableauVersionDiplomeDTO4());
        dto.getListVersionDiplome().getItem().add(version(diplome, etapes));
        return dto;
    }

    private VersionDiplomeDTO4 version(Diplome diplome, List<Etape> etapes) {
        VersionDiplomeDTO4 dto = new VersionDiplomeDTO4();
        dto.setCodVrsVdi(diplome.version());
        dto.setCodCursusLmd(diplome.cursusLmd());
        dto.setLibWebVdi(diplome.libelle());
        dto.setOffreFormation(offre(diplome, etapes));
        return dto;
    }

    private OffreFormationDTO4 offre(Diplome diplome, List<Etape> etapes) {
        OffreFormationDTO4 dto = new OffreFormationDTO4();
        dto.setCodFinalite(diplome.codeFinalite());
        dto.setLibFinalite(diplome.libelleFinalite());
        dto.setListEtape(new TableauEtapeDTO2());
        if (criteres.etapesDemandees()) {
            etapes.stream().map(this::etape).forEach(dto.getListEtape().getItem()::add);
        }
        return dto;
    }

    private EtapeDTO4 etape(Etape etape) {
        EtapeDTO4 dto = new EtapeDTO4();
        dto.setCodEtp(etape.code());
        dto.setLibEtp(etape.libelle());
        dto.setTemOuvertRecrutement("O");
        dto.setTemOuvertValidation("O");
        dto.setListComposanteCentreGestion(new TableauComposanteCentreGestionDTO2());
        dto.getListComposanteCentreGestion().getItem().add(centreDeGestion(etape.composante()));
        dto.setListVersionEtape(new TableauVersionEtapeDTO());
        dto.getListVersionEtape().getItem().add(version(etape));
        return dto;
    }

    private static ComposanteCentreGestionDTO centreDeGestion(Composante composante) {
        ComposanteCentreGestionDTO dto = new ComposanteCentreGestionDTO();
        dto.setCodCentreGestion(composante.code());
        dto.setLibCentreGestion("Scolarité " + composante.libelleCourt());
        dto.setCodComposante(composante.code());
        dto.setLibComposante(composante.libelle());
        dto.setTemEnSveCentreGestion("O");
        dto.setTemEnSveComposante("O");
        return dto;
    }

    private VersionEtapeDTO4 version(Etape etape) {
        VersionEtapeDTO4 dto = new VersionEtapeDTO4();
        dto.setCodVrsVet(etape.version());
        dto.setComposante(organisatrice(etape.composante()));
        dto.setCredits(CREDITS_ANNUELS);
        dto.setLibWebVet(etape.libelle());
        dto.setVolume(etape.volumeHoraire());
        dto.setTemTeleEns("N");
        dto.setListListeElementPedagogi(new TableauListeElementPedagogiDTO2());
        dto.getListListeElementPedagogi().getItem().add(liste(etape));
        return dto;
    }

    private static ComposanteOrganisatriceDTO organisatrice(Composante composante) {
        ComposanteOrganisatriceDTO dto = new ComposanteOrganisatriceDTO();
        dto.setCodComposante(composante.code());
        dto.setLibComposante(composante.libelle());
        dto.setTemEnSve("O");
        return dto;
    }

    private ListeElementPedagogiDTO3 liste(Etape etape) {
        ListeElementPedagogiDTO3 dto = new ListeElementPedagogiDTO3();
        dto.setCodListElp("L" + etape.code());
        dto.setLibListElp("Éléments de " + etape.libelle());
        dto.setTypListElp("O");
        dto.setListElementPedagogi(new TableauElementPedagogiDTO2());
        List<ElementPedagogiDTO3> elements = dto.getListElementPedagogi().getItem();
        for (int semestre = 1; semestre <= 2; semestre++) {
            String code = etape.code() + "U" + semestre;
            if (criteres.elementDemande(code)) {
                elements.add(unite(code, semestre));
            }
        }
        etape.stages().stream()
                .filter(stage -> criteres.elementDemande(stage.code()))
                .map(FicheFormation::stage)
                .forEach(elements::add);
        return dto;
    }

    private static ElementPedagogiDTO3 unite(String code, int semestre) {
        ElementPedagogiDTO3 dto = element(code, "Enseignements du semestre " + semestre, "UE");
        dto.setTemStage("N");
        dto.setTemSusp("N");
        return dto;
    }

    private static ElementPedagogiDTO3 stage(ElementStage stage) {
        ElementPedagogiDTO3 dto = element(stage.code(), stage.libelle(), stage.nature());
        dto.setCredits(stage.credits());
        dto.setVolume(stage.heures());
        dto.setUniteVolume(stage.heures() == null ? null : "HE");
        dto.setLibStatut(stage.obligatoire() ? "Obligatoire" : "Facultatif");
        dto.setTemStage(Parametre.temoin(stage.temoinStage()));
        dto.setTemSusp(Parametre.temoin(stage.suspendu()));
        dto.setTemHorsEtb("O");
        return dto;
    }

    private static ElementPedagogiDTO3 element(String code, String libelle, String nature) {
        ElementPedagogiDTO3 dto = new ElementPedagogiDTO3();
        dto.setCodElp(code);
        dto.setLibElp(libelle);
        dto.setLibNatureElp(nature);
        return dto;
    }
}
