package org.entstage.apogee;

import static org.entstage.apogee.Enveloppe.reponse;

import org.entstage.apogee.ApogeeFactice.Demande;
import org.entstage.apogee.ApogeeFactice.Reponse;

/** A student of a made-up university, as Apogée's answers tell him. */
final class EtudiantExemple {

    static final String NUMERO = "20260001";

    static final String IDENTITE = "<dateNaissance>2004-02-29T00:00:00+01:00</dateNaissance>"
            + "<nomPatronymique>ÉCLAIR</nomPatronymique><nomUsuel>FOUDRE</nomUsuel><numEtu>20260001</numEtu>"
            + "<numeroINE>201234567AB</numeroINE><prenom1>Zoé</prenom1><sexe>F</sexe>";

    static final String COORDONNEES = "<adresseFixe><commune><codePostal>35000</codePostal>"
            + "<nomCommune>RENNES</nomCommune></commune><libAd1>1 rue de l'Exemple</libAd1><libAd2>Bât. B</libAd2>"
            + "<libAd3>Étage 3</libAd3><libAde>IGNORÉ</libAde><numTel>0299000000</numTel>"
            + "<pays><codPay>100</codPay><libPay>FRANCE</libPay></pays></adresseFixe>"
            + "<email>zoe@example.org</email><emailAnnuaire>zoe.eclair@univ.example.org</emailAnnuaire>"
            + "<numTelPortable>0600000000</numTelPortable><annee>2026</annee>";

    static final String ETAPE = "<anneeIAE>2026</anneeIAE>"
            + "<composante><codComposante>U01</codComposante><libComposante>UFR Sciences</libComposante></composante>"
            + "<diplome><codeDiplome>MINFO</codeDiplome><libLongDiplome>Master Informatique</libLongDiplome>"
            + "<versionDiplome>201</versionDiplome></diplome>"
            + "<etape><codeEtp>M2INF</codeEtp><libWebVet>Master 2 Informatique</libWebVet>"
            + "<versionEtp>301</versionEtp></etape>"
            + "<regimeIns><codRgi>1</codRgi><libRgi>Formation initiale</libRgi></regimeIns>"
            + "<codeInscriptionPayee>P</codeInscriptionPayee>"
            + "<cursusAmg><codCurAmg>CES</codCurAmg><libCurAmg>Césure</libCurAmg></cursusAmg>";

    static final String ANNUELLE = "<anneeIAA>2026</anneeIAA>"
            + "<regimeIns><codRgi>2</codRgi><libRgi>Formation continue</libRgi></regimeIns>"
            + "<cpam><codCpam>351</codCpam><libCpam>CPAM D'EXEMPLE</libCpam></cpam>";

    private EtudiantExemple() {}

    /** Lets the server know him, registered in 2026 only. */
    static void inscrireA(ApogeeFactice apogee) {
        apogee.repondre("recupererInfosAdmEtu_v4", identite(IDENTITE));
        apogee.repondre("recupererAdressesEtudiant_v2", coordonnees(COORDONNEES));
        apogee.repondre("recupererIAEtapes_v3", d -> seulementEn2026(d, etapes(ETAPE)));
        apogee.repondre("recupererIAAnnuelles_v2", d -> seulementEn2026(d, annuelles(ANNUELLE)));
        apogee.repondre("recupererSE_v4", structure("v4", "320"));
    }

    static Reponse seulementEn2026(Demande demande, Reponse reponse) {
        return "2026".equals(demande.parametre("_annee")) ? reponse : Enveloppe.sansDonnee(demande);
    }

    static Reponse identite(String contenu) {
        return reponse(
                "EtudiantMetier",
                "recupererInfosAdmEtu_v4Response",
                "<recupererInfosAdmEtu_v4Return>" + contenu + "</recupererInfosAdmEtu_v4Return>");
    }

    static Reponse coordonnees(String contenu) {
        return reponse(
                "EtudiantMetier",
                "recupererAdressesEtudiant_v2Response",
                "<recupererAdressesEtudiantReturn>" + contenu + "</recupererAdressesEtudiantReturn>");
    }

    static Reponse etapes(String... lignes) {
        StringBuilder contenu = new StringBuilder();
        for (String ligne : lignes) {
            contenu.append("<recupererIAEtapes_v3Return>").append(ligne).append("</recupererIAEtapes_v3Return>");
        }
        return reponse("AdministratifMetier", "recupererIAEtapes_v3Response", contenu.toString());
    }

    static Reponse annuelles(String contenu) {
        return reponse(
                "AdministratifMetier",
                "recupererIAAnnuellesResponse_v2",
                "<recupererIAAnnuellesReturn_v2>" + contenu + "</recupererIAAnnuellesReturn_v2>");
    }

    /** @param version v3 or v4 */
    static Reponse structure(String version, String volume) {
        String elp = elp("ST1", "Stage long", "30", "400", "O", "N", "UE")
                + elp("ST2", "Ancien stage", "6", "100", "O", "O", "UE")
                + elp("ST3", "Stage par nature", "3", "35", "N", "N", "STAGE")
                + elp("UE1", "Cours", "6", "40", "N", "N", "UE");
        return reponse(
                "OffreFormationMetier",
                "recupererSE_" + version + "Response",
                "<recupererSE_" + version + "Return><codDip>MINFO</codDip><libDip>Master</libDip>"
                        + "<listVersionDiplome><item><codCursusLmd>M</codCursusLmd><codVrsVdi>201</codVrsVdi>"
                        + "<offreFormation><libFinalite>Professionnelle</libFinalite><listEtape>"
                        + "<item><codEtp>M2INF</codEtp><listVersionEtape>"
                        + "<item><codVrsVet>300</codVrsVet><volume>1</volume></item>"
                        + "<item><codVrsVet>301</codVrsVet>"
                        + "<listListeElementPedagogi><item><codListElp>L1</codListElp><listElementPedagogi>" + elp
                        + "</listElementPedagogi></item></listListeElementPedagogi>"
                        + "<volume>" + volume + "</volume></item></listVersionEtape></item></listEtape>"
                        + "</offreFormation></item></listVersionDiplome></recupererSE_" + version + "Return>");
    }

    private static String elp(
            String code, String libelle, String ects, String heures, String stage, String suspendu, String nature) {
        return "<item><codElp>" + code + "</codElp><credits>" + ects + "</credits><libElp>" + libelle
                + "</libElp><libNatureElp>" + nature + "</libNatureElp><temSusp>" + suspendu + "</temSusp><volume>"
                + heures + "</volume><temStage>" + stage + "</temStage></item>";
    }
}
