package org.entstage.portail.demo.apogee;

import org.entstage.apogee.ws.etudiantmetier.AdresseDTO2;
import org.entstage.apogee.ws.etudiantmetier.CommuneDTO2;
import org.entstage.apogee.ws.etudiantmetier.CoordonneesDTO2;
import org.entstage.apogee.ws.etudiantmetier.EtudiantDTO2;
import org.entstage.apogee.ws.etudiantmetier.IdentifiantsEtudiantDTO2;
import org.entstage.apogee.ws.etudiantmetier.IndBacDTO2;
import org.entstage.apogee.ws.etudiantmetier.InfoAdmEtuDTO4;
import org.entstage.apogee.ws.etudiantmetier.NationaliteDTO;
import org.entstage.apogee.ws.etudiantmetier.PaysDTO;
import org.entstage.apogee.ws.etudiantmetier.TableauBlocages;
import org.entstage.apogee.ws.etudiantmetier.TableauIndBacDTO2;
import org.entstage.apogee.ws.etudiantmetier.TypeHebergementDTO;
import org.entstage.portail.demo.population.Adresse;
import org.entstage.portail.demo.population.Commune;
import org.entstage.portail.demo.population.Etudiant;
import org.entstage.portail.demo.population.Identite;
import org.entstage.portail.demo.population.Pays;

/** Writes a student as the types of EtudiantMetier; what the population does not know stays nil. */
final class FicheEtudiant {
    IdentifiantsEtudiantDTO2 identifiants(Etudiant etudiant, boolean annuaire) {
        IdentifiantsEtudiantDTO2 dto = new IdentifiantsEtudiantDTO2();
        dto.setCodEtu(Integer.valueOf(etudiant.numero()));
        dto.setCodInd(etudiant.codeIndividu());
        dto.setNumeroINE(etudiant.identite().ine());
        if (annuaire && etudiant.dansAnnuaire()) {
            dto.setEmailAnnuaire(etudiant.coordonnees().courriel());
            dto.setLoginAnnuaire(etudiant.login());
        }
        return dto;
    }

    InfoAdmEtuDTO4 etatCivil(Etudiant etudiant) {
        Identite identite = etudiant.identite();
        InfoAdmEtuDTO4 dto = new InfoAdmEtuDTO4();
        String premiere = Integer.toString(identite.naissance().getYear() + 18);
        dto.setAnneePremiereInscEnsSup(premiere);
        dto.setAnneePremiereInscEtb(premiere);
        dto.setAnneePremiereInscUniv(premiere);
        dto.setListeBacs(bac(premiere));
        dto.setListeBlocages(new TableauBlocages());
        dto.setDateNaissance(Dates.instant(identite.naissance()));
        dto.setNationaliteDTO(nationalite(identite.nationalite()));
        dto.setPaysNaissance(pays(identite.nationalite()));
        dto.setNomPatronymique(identite.nom());
        dto.setNomUsuel(identite.nomUsage());
        dto.setNumEtu(Integer.valueOf(etudiant.numero()));
        dto.setNumeroINE(identite.ine());
        dto.setPrenom1(identite.prenom());
        dto.setPrenomEtatCivil(identite.prenomEtatCivil());
        dto.setSexe(identite.feminin() ? "F" : "M");
        dto.setSexEtatCivil(identite.feminin() ? "F" : "M");
        dto.setTemoinDateNaissEstimee("N");
        return dto;
    }

    private static TableauIndBacDTO2 bac(String annee) {
        IndBacDTO2 bac = new IndBacDTO2();
        bac.setCodBac("S");
        bac.setLibelleBac("S-Scientifique");
        bac.setAnneeObtentionBac(annee);
        TableauIndBacDTO2 tableau = new TableauIndBacDTO2();
        tableau.getItem().add(bac);
        return tableau;
    }

    private static NationaliteDTO nationalite(Pays pays) {
        NationaliteDTO dto = new NationaliteDTO();
        dto.setCodeNationalite(pays.code());
        dto.setLibNationalite(pays.nationalite());
        return dto;
    }

    private static PaysDTO pays(Pays pays) {
        PaysDTO dto = new PaysDTO();
        dto.setCodPay(pays.code());
        dto.setLibPay(pays.libelle());
        return dto;
    }

    CoordonneesDTO2 coordonnees(Etudiant etudiant, int annee, boolean annuaire) {
        CoordonneesDTO2 dto = new CoordonneesDTO2();
        dto.setAnnee(Integer.toString(annee));
        dto.setAdresseFixe(adresse(etudiant.coordonnees().fixe()));
        dto.setAdresseAnnuelle(
                etudiant.coordonnees().annuelle() == null
                        ? null
                        : adresse(etudiant.coordonnees().annuelle()));
        dto.setEmail(etudiant.coordonnees().courrielPersonnel());
        dto.setNumTelPortable(etudiant.coordonnees().portable());
        if (annuaire && etudiant.dansAnnuaire()) {
            dto.setEmailAnnuaire(etudiant.coordonnees().courriel());
            dto.setLoginAnnuaire(etudiant.login());
        }
        return dto;
    }

    private static AdresseDTO2 adresse(Adresse adresse) {
        AdresseDTO2 dto = new AdresseDTO2();
        dto.setLibAd1(adresse.ligne1());
        dto.setLibAd2(adresse.ligne2());
        dto.setLibAd3(adresse.ligne3());
        dto.setLibAde(adresse.ligneEtrangere());
        dto.setNumTel(adresse.telephone());
        dto.setPays(pays(adresse.pays()));
        if (adresse.commune() != null) {
            dto.setCommune(commune(adresse.commune()));
        }
        return dto;
    }

    private static CommuneDTO2 commune(Commune commune) {
        CommuneDTO2 dto = new CommuneDTO2();
        dto.setCodeInsee(commune.codeInsee());
        dto.setCodePostal(commune.codePostal());
        dto.setNomCommune(commune.nom());
        dto.setLibAch(commune.acheminement());
        return dto;
    }

    EtudiantDTO2 ligne(Etudiant etudiant) {
        EtudiantDTO2 dto = new EtudiantDTO2();
        dto.setCodEtu(etudiant.numero());
        dto.setNom(etudiant.identite().nom());
        dto.setPrenom(etudiant.identite().prenom());
        dto.setDateNaissance(Dates.texte(etudiant.identite().naissance()));
        dto.setNumeroIne(etudiant.identite().ine());
        return dto;
    }

    TypeHebergementDTO hebergement(String code, String libelle) {
        TypeHebergementDTO dto = new TypeHebergementDTO();
        dto.setCodTypeHebergement(code);
        dto.setLibTypeHebergement(libelle);
        dto.setLibWebTypeHebergement(libelle);
        dto.setTemEnSveTypeHebergement("O");
        dto.setTemMinTypeHebergement("O");
        return dto;
    }
}
