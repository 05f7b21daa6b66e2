package org.entstage.portail.demo.apogee;

import java.util.List;
import java.util.Map;
import org.entstage.apogee.ws.administratifmetier.CgeDTO;
import org.entstage.apogee.ws.administratifmetier.ComposanteDTO;
import org.entstage.apogee.ws.administratifmetier.CpamDTO;
import org.entstage.apogee.ws.administratifmetier.CursusAmgDTO;
import org.entstage.apogee.ws.administratifmetier.DiplomeDTO;
import org.entstage.apogee.ws.administratifmetier.EtapeDTO;
import org.entstage.apogee.ws.administratifmetier.EtatIAADTO;
import org.entstage.apogee.ws.administratifmetier.EtatIAEDTO;
import org.entstage.apogee.ws.administratifmetier.InsAdmAnuDTO2;
import org.entstage.apogee.ws.administratifmetier.InsAdmEtpDTO3;
import org.entstage.apogee.ws.administratifmetier.ProfilEtuDTO;
import org.entstage.apogee.ws.administratifmetier.RegimeInsDTO;
import org.entstage.apogee.ws.administratifmetier.StatutEtuDTO;
import org.entstage.apogee.ws.administratifmetier.TableauSpecialitesDto;
import org.entstage.portail.demo.population.Composante;
import org.entstage.portail.demo.population.Diplome;
import org.entstage.portail.demo.population.Etape;
import org.entstage.portail.demo.population.Etudiant;
import org.entstage.portail.demo.population.Inscription;
import org.entstage.portail.demo.population.Regime;

/** Writes registrations as the types of AdministratifMetier. */
final class FicheInscription {
    private static final Map<String, String> CURSUS =
            Map.of(Inscription.CESURE, "Césure", Inscription.SPORTIF, "Sportif de haut niveau");

    InsAdmAnuDTO2 annuelle(Etudiant etudiant, List<Inscription> memeAnnee) {
        Inscription principale = memeAnnee.get(0);
        InsAdmAnuDTO2 dto = new InsAdmAnuDTO2();
        dto.setAnneeIAA(Integer.toString(principale.annee()));
        dto.setDateIAA(Dates.instant(principale.date()));
        dto.setEtatIaa(etatAnnuel(Dossiers.etatAnnuel(memeAnnee)));
        dto.setProfil(profil());
        dto.setStatut(statut());
        dto.setRegimeIns(regime(principale.regime()));
        dto.setTemRgmAmgEtuIAA(Parametre.temoin(principale.codeCursusAmenage() != null));
        dto.setTemoinAffiliationSS("N");
        dto.setCpam(caisse(etudiant.caissePrimaire()));
        return dto;
    }

    /** @param etatAnnuel state of the year's registration, which the step's own state may differ from */
    InsAdmEtpDTO3 etape(Inscription inscription, String etatAnnuel) {
        Etape etape = inscription.etape();
        InsAdmEtpDTO3 dto = new InsAdmEtpDTO3();
        dto.setAnneeIAE(Integer.toString(inscription.annee()));
        dto.setCge(centreDeGestion(etape.composante()));
        dto.setComposante(composante(etape.composante(), inscription.composanteLibellee()));
        dto.setDateIAE(Dates.instant(inscription.date()));
        dto.setDiplome(diplome(etape.diplome()));
        dto.setEtape(etape(etape));
        dto.setEtapePremiere(inscription.principale() ? "oui" : "non");
        dto.setEtatIaa(etatAnnuel(etatAnnuel));
        dto.setEtatIae(etatEtape(inscription.etat()));
        dto.setRegimeIns(regime(inscription.regime()));
        dto.setCodeInscriptionPayee(inscription.payee() ? "P" : "A");
        dto.setInscriptionPayee(inscription.payee() ? "Paiement effectué" : "Paiement attendu");
        dto.setInscriptionTeleEnseignement("N");
        dto.setListeSpecialiteSISE(new TableauSpecialitesDto());
        dto.setProfilEtudiant(profil());
        dto.setTemoinInscriptionIaWeb("O");
        dto.setCursusAmg(cursus(inscription.codeCursusAmenage()));
        return dto;
    }

    private static CgeDTO centreDeGestion(Composante composante) {
        CgeDTO dto = new CgeDTO();
        dto.setCodeCGE(composante.code());
        dto.setLibCGE("Scolarité " + composante.libelleCourt());
        return dto;
    }

    private static ComposanteDTO composante(Composante composante, boolean libellee) {
        ComposanteDTO dto = new ComposanteDTO();
        dto.setCodComposante(composante.code());
        dto.setLibComposante(libellee ? composante.libelle() : null);
        return dto;
    }

    private static DiplomeDTO diplome(Diplome diplome) {
        DiplomeDTO dto = new DiplomeDTO();
        dto.setCodeDiplome(diplome.code());
        dto.setVersionDiplome(Integer.toString(diplome.version()));
        dto.setLibLongDiplome(diplome.libelle());
        dto.setLibVdi(diplome.libelle());
        dto.setLibWebVdi(diplome.libelle());
        return dto;
    }

    private static EtapeDTO etape(Etape etape) {
        EtapeDTO dto = new EtapeDTO();
        dto.setCodeEtp(etape.code());
        dto.setVersionEtp(Integer.toString(etape.version()));
        dto.setLibLongEtp(etape.libelle());
        dto.setLibWebVet(etape.libelle());
        return dto;
    }

    private static EtatIAADTO etatAnnuel(String code) {
        EtatIAADTO dto = new EtatIAADTO();
        dto.setCodeEtatIAA(code);
        dto.setLibEtatIAA(Dossiers.libelleEtat(code));
        dto.setTemDosIAA("O");
        return dto;
    }

    private static EtatIAEDTO etatEtape(String code) {
        EtatIAEDTO dto = new EtatIAEDTO();
        dto.setCodeEtatIAE(code);
        dto.setLibEtatIAE(Dossiers.libelleEtat(code));
        return dto;
    }

    private static RegimeInsDTO regime(Regime regime) {
        RegimeInsDTO dto = new RegimeInsDTO();
        dto.setCodRgi(regime.code());
        dto.setLibRgi(regime.libelle());
        return dto;
    }

    private static ProfilEtuDTO profil() {
        ProfilEtuDTO dto = new ProfilEtuDTO();
        dto.setCode("NO");
        dto.setLibelle("Profil normal");
        return dto;
    }

    private static StatutEtuDTO statut() {
        StatutEtuDTO dto = new StatutEtuDTO();
        dto.setCode("01");
        dto.setLibelle("Étudiant");
        return dto;
    }

    private static CpamDTO caisse(String libelle) {
        if (libelle == null) {
            return null;
        }
        CpamDTO dto = new CpamDTO();
        dto.setCodCpam(Integer.toString(100 + Math.floorMod(libelle.hashCode(), 900)));
        dto.setLibCpam(libelle);
        return dto;
    }

    private static CursusAmgDTO cursus(String code) {
        if (code == null) {
            return null;
        }
        CursusAmgDTO dto = new CursusAmgDTO();
        dto.setCodCurAmg(code);
        dto.setLibCurAmg(CURSUS.get(code));
        return dto;
    }
}
