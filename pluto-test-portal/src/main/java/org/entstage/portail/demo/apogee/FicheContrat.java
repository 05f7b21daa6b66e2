package org.entstage.portail.demo.apogee;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entstage.apogee.ws.pedagogiquemetier.ContratPedagogiqueResultatElpEprDTO5;
import org.entstage.apogee.ws.pedagogiquemetier.ContratPedagogiqueResultatVdiVetDTO2;
import org.entstage.apogee.ws.pedagogiquemetier.DiplomeDTO;
import org.entstage.apogee.ws.pedagogiquemetier.ElementPedagogiDTO5;
import org.entstage.apogee.ws.pedagogiquemetier.EtapeDTO2;
import org.entstage.apogee.ws.pedagogiquemetier.EtapeResVdiVetDTO2;
import org.entstage.apogee.ws.pedagogiquemetier.NatureElpDTO;
import org.entstage.apogee.ws.pedagogiquemetier.ResultatVetDTO;
import org.entstage.apogee.ws.pedagogiquemetier.SessionDTO;
import org.entstage.apogee.ws.pedagogiquemetier.TableauEtapeResVdiVetDto2;
import org.entstage.apogee.ws.pedagogiquemetier.TableauResultatVetDto;
import org.entstage.apogee.ws.pedagogiquemetier.TypResultatDTO;
import org.entstage.portail.demo.population.ElementStage;
import org.entstage.portail.demo.population.Etape;
import org.entstage.portail.demo.population.Inscription;

/** Writes the pedagogical contract as the types of PedagogiqueMetier; past years were passed, the current one is open. */
final class FicheContrat {
    private final int anneeCourante;

    FicheContrat(int anneeCourante) {
        this.anneeCourante = anneeCourante;
    }

    ContratPedagogiqueResultatVdiVetDTO2 diplome(Inscription inscription) {
        ContratPedagogiqueResultatVdiVetDTO2 dto = new ContratPedagogiqueResultatVdiVetDTO2();
        dto.setAnnee(Integer.toString(inscription.annee()));
        DiplomeDTO diplome = new DiplomeDTO();
        diplome.setCodDip(inscription.etape().diplome().code());
        diplome.setCodVrsVdi(inscription.etape().diplome().version());
        diplome.setLibDip(inscription.etape().diplome().libelle());
        diplome.setLibWebVdi(inscription.etape().diplome().libelle());
        dto.setDiplome(diplome);
        dto.setEtapes(new TableauEtapeResVdiVetDto2());
        dto.getEtapes().getItem().add(etape(inscription));
        return dto;
    }

    private EtapeResVdiVetDTO2 etape(Inscription inscription) {
        Etape etape = inscription.etape();
        EtapeDTO2 libelles = new EtapeDTO2();
        libelles.setCodEtp(etape.code());
        libelles.setCodVrsVet(etape.version());
        libelles.setLibEtp(etape.libelle());
        libelles.setLibWebVet(etape.libelle());
        libelles.setTemDipVet("N");
        libelles.setLibEtatIae(Dossiers.libelleEtat(inscription.etat()));
        EtapeResVdiVetDTO2 dto = new EtapeResVdiVetDTO2();
        dto.setCodAnu(Integer.toString(inscription.annee()));
        dto.setEtape(libelles);
        dto.setResultatVet(new TableauResultatVetDto());
        if (inscription.annee() < anneeCourante && "E".equals(inscription.etat())) {
            dto.getResultatVet().getItem().add(admis());
        }
        return dto;
    }

    private static ResultatVetDTO admis() {
        TypResultatDTO type = new TypResultatDTO();
        type.setCodTre("ADM");
        type.setLibTre("Admis");
        SessionDTO session = new SessionDTO();
        session.setCodSes("0");
        session.setLibSes("Session unique");
        ResultatVetDTO dto = new ResultatVetDTO();
        dto.setBarNotVet(20);
        dto.setNotVet("12");
        dto.setSession(session);
        dto.setTypResultat(type);
        return dto;
    }

    List<ContratPedagogiqueResultatElpEprDTO5> elements(Inscription inscription) {
        List<ContratPedagogiqueResultatElpEprDTO5> elements = new ArrayList<>();
        for (int semestre = 1; semestre <= 2; semestre++) {
            String code = inscription.etape().code() + "U" + semestre;
            elements.add(element(
                    inscription, code, "Enseignements du semestre " + semestre, "UE", false, BigDecimal.valueOf(30)));
        }
        for (ElementStage stage : inscription.etape().stages()) {
            if (!stage.suspendu()) {
                elements.add(element(
                        inscription,
                        stage.code(),
                        stage.libelle(),
                        stage.nature(),
                        stage.temoinStage(),
                        stage.credits()));
            }
        }
        return elements;
    }

    private static ContratPedagogiqueResultatElpEprDTO5 element(
            Inscription inscription, String code, String libelle, String nature, boolean stage, BigDecimal credits) {
        NatureElpDTO natureElp = new NatureElpDTO();
        natureElp.setCodNel(nature.toUpperCase(Locale.ROOT));
        natureElp.setLibNel(nature);
        ElementPedagogiDTO5 elp = new ElementPedagogiDTO5();
        elp.setCodElp(code);
        elp.setLibElp(libelle);
        elp.setNatureElp(natureElp);
        elp.setTemElpTypeStage(Parametre.temoin(stage));
        elp.setNbrCrdElp(credits);
        ContratPedagogiqueResultatElpEprDTO5 dto = new ContratPedagogiqueResultatElpEprDTO5();
        dto.setCodAnu(Integer.toString(inscription.annee()));
        dto.setLibEtatIae(Dossiers.libelleEtat(inscription.etat()));
        dto.setElp(elp);
        dto.setRngElp(1);
        return dto;
    }
}
