package org.entstage.apogee;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entstage.connecteur.Connecteur;
import org.entstage.connecteur.EchecEssai;
import org.entstage.connecteur.EssaiHttp;
import org.entstage.connecteur.Issue;

/**
 * Asks one service of Apogée for something that does not exist: the answer "no data" shows that the way, the account and
 * the database behind are all right. Written by hand, so that a service which no screen uses yet is tried in the same way.
 */
final class ConnecteurApogee implements Connecteur {

    /**
     * The question for one service.
     *
     * @param espace suffix of the service's namespace
     * @param operation one that every version of Apogée in use has
     */
    private record Question(String espace, String operation, String parametres) {}

    private static final String ESPACE = "gouv.education.apogee.commun.servicesmetiers.";
    private static final Map<String, Question> QUESTIONS = Map.of(
            "EtudiantMetier",
            new Question(
                    "EtudiantMetier",
                    "recupererIdentifiantsEtudiant_v2",
                    "<_codEtu>0</_codEtu><_temoinRecupAnnu>N</_temoinRecupAnnu>"),
            "AdministratifMetier",
            new Question(
                    "AdministratifMetier",
                    "recupererAnneesIa",
                    "<_codEtu>0</_codEtu><_etatInscriptionIA>E</_etatInscriptionIA>"),
            "PedagogiqueMetier",
            new Question("PedagogiqueMetier", "recupererAnneesIPResultat", "<_codEtu>0</_codEtu>"),
            "OffreFormationMetier",
            new Question(
                    "OffreFormationMetier",
                    "recupererSE_v3",
                    "<_seCritere><codDip>aucun</codDip><codElp>aucun</codElp><codEtp>-</codEtp>"
                            + "<codVrsVdi>aucun</codVrsVdi><codVrsVet>1</codVrsVet></_seCritere>"),
            "ReferentielMetier",
            new Question("ReferentielMetier_21062012", "recupererComposante_v2", "<_codCmp>-</_codCmp>"),
            "GeographieMetier",
            new Question(
                    "GeographieMetier_01082016",
                    "recupererCommune",
                    "<_codePostal>00000</_codePostal><_temoinEnServiceCom>O</_temoinEnServiceCom>"
                            + "<_temoinEnServiceBD>O</_temoinEnServiceBD>"));
    private static final Pattern FAUTE = Pattern.compile("<faultstring[^>]*>([^<]*)</faultstring>");
    private static final Pattern BALISES = Pattern.compile("<[^>]*>");

    private final AccesService acces;

    ConnecteurApogee(AccesService acces) {
        this.acces = acces;
    }

    @Override
    public String nom() {
        return "apogee." + acces.service();
    }

    @Override
    public String adresse() {
        return acces.adresse();
    }

    @Override
    public String essayer() throws Exception {
        Question question = QUESTIONS.get(acces.service());
        EssaiHttp.Reponse reponse = EssaiHttp.demander(acces.adresse(), entetes(), enveloppe(question), acces.delai());
        String suite = question.operation() + ": HTTP " + reponse.statut() + ", ";
        Matcher faute = FAUTE.matcher(reponse.corps());
        if (faute.find()) {
            return lireFaute(suite + faute.group(1), reponse.corps());
        }
        if (reponse.statut() != 200 || !reponse.corps().contains("Envelope")) {
            throw new EchecEssai(Issue.INATTENDU, suite + reponse.type() + ": " + reponse.corps());
        }
        return suite + "OK";
    }

    private static String lireFaute(String suite, String corps) {
        String texte = BALISES.matcher(corps).replaceAll(" ").strip();
        return switch (CodeApogee.parmi(List.of(texte))) {
            case SANS_DONNEE, DEMANDE_FAUSSE -> suite;
            case PANNE, AUCUN -> throw new EchecEssai(Issue.INATTENDU, suite + " — " + texte);
        };
    }

    private Map<String, String> entetes() {
        Map<String, String> entetes = new HashMap<>();
        entetes.put("Content-Type", "text/xml; charset=utf-8");
        entetes.put("SOAPAction", "\"\"");
        if (!acces.compte().isEmpty()) {
            String compte = acces.compte() + ":" + acces.motDePasse();
            entetes.put(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(compte.getBytes(StandardCharsets.UTF_8)));
        }
        return entetes;
    }

    private static String enveloppe(Question question) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Body>"
                + "<q:" + question.operation() + " xmlns:q=\"" + ESPACE + question.espace() + "\">"
                + question.parametres()
                + "</q:" + question.operation() + "></soapenv:Body></soapenv:Envelope>";
    }
}
