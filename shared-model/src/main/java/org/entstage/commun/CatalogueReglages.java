package org.entstage.commun;

import static org.entstage.commun.Reglage.facultatif;
import static org.entstage.commun.Reglage.obligatoire;

import java.util.ArrayList;
import java.util.List;

/** All settings that the portlets read, in the order of the documentation. A setting that is not here does not exist. */
public final class CatalogueReglages {

    /** Apogée's services, each with an address and an account of its own. */
    public static final List<String> SERVICES_APOGEE = List.of(
            "EtudiantMetier",
            "AdministratifMetier",
            "PedagogiqueMetier",
            "OffreFormationMetier",
            "ReferentielMetier",
            "GeographieMetier");

    private CatalogueReglages() {}

    /** Every setting, fresh list. */
    public static List<Reglage> tous() {
        List<Reglage> tous = new ArrayList<>();
        tous.addAll(general());
        tous.addAll(droits());
        tous.addAll(base());
        tous.addAll(annuaire());
        tous.addAll(messagerie());
        tous.addAll(scolarite());
        tous.addAll(signature());
        return tous;
    }

    private static List<Reglage> general() {
        return List.of(
                obligatoire("etablissement.uai", TypeReglage.UAI, "0350936C", "Institution, by its UAI."),
                obligatoire("annee.bascule", TypeReglage.MOIS_JOUR, "09-01", "First day of the teaching year (MM-DD)."),
                obligatoire(
                        "annee.fin.stages",
                        TypeReglage.MOIS_JOUR,
                        "09-30",
                        "Last day on which a placement of a teaching year may end (MM-DD of its second calendar year)."),
                obligatoire(
                        "entstage.url.stage",
                        TypeReglage.URL_HTTP,
                        "http://localhost:8080/portal",
                        "Page where the stage portlets stand; links in mails lead there."),
                obligatoire(
                        "entstage.url.accueil",
                        TypeReglage.URL_HTTP,
                        "http://localhost:8080/stage/accueil",
                        "Page of the host organisations: /accueil of this web application, as it is reached from outside; links in mails lead there."),
                obligatoire(
                        "entstage.url.offre",
                        TypeReglage.URL_HTTP,
                        "http://localhost:8080/portal",
                        "Page where the portlets of offers stand; links in mails and in the stage portlets lead there."),
                obligatoire(
                        "entstage.url.alerte",
                        TypeReglage.URL_HTTP,
                        "http://localhost:8080/offre/alerte",
                        "Page on which a saved search is stopped: /alerte of the web application offre, as it is reached from outside; links in mails lead there."),
                obligatoire(
                        "entstage.url.entreprise",
                        TypeReglage.URL_HTTP,
                        "http://localhost:8080/offre/entreprise",
                        "Page of the companies: /entreprise of the web application offre, as it is reached from outside; links in mails lead there."),
                obligatoire(
                        "entstage.url.evaluation",
                        TypeReglage.URL_HTTP,
                        "http://localhost:8080/portal",
                        "Page where the portlets of evaluations stand; links in mails and in the stage portlets lead there."),
                obligatoire(
                        "entstage.url.tuteur",
                        TypeReglage.URL_HTTP,
                        "http://localhost:8080/evaluation/tuteur",
                        "Page of the tutors: /tuteur of the web application evaluation, as it is reached from outside; links in mails lead there."),
                facultatif(
                        "cas.url",
                        TypeReglage.URL_HTTP,
                        "",
                        "Single sign-on of the portal; only the administration's test button asks it."),
                obligatoire(
                        "entstage.jobs",
                        TypeReglage.BOOLEEN,
                        "true",
                        "Whether this web application runs the scheduled tasks (sending mails, taking old ones away)."),
                obligatoire(
                        "entstage.jobs.attente",
                        TypeReglage.MILLISECONDES,
                        "5000",
                        "How often it looks for mails to send and for tasks that are due, milliseconds."),
                obligatoire(
                        "entstage.versions.delai",
                        TypeReglage.MILLISECONDES,
                        "5000",
                        "How long settings, rights and lists that another web application or node changed may be used as they were, milliseconds."),
                facultatif(
                        "proxy.confiance",
                        TypeReglage.RESEAUX,
                        "",
                        "Reverse proxies in front of the container, whose X-Forwarded-For is believed; the public simulator counts calls by that address."),
                facultatif(
                        "naf.2025",
                        TypeReglage.TEXTE,
                        "",
                        "INSEE's file of NAF 2025 as it is published (Structure_NAF_2025….xlsx); empty while only NAF rév. 2 is used."));
    }

    private static List<Reglage> droits() {
        return List.of(
                facultatif(
                        "droits.roles.portail",
                        TypeReglage.ROLES_PORTAIL,
                        "etudiant=ETUDIANT;enseignant=ENSEIGNANT;baip=BAIP;admin=ADMIN_FONCTIONNEL;admin=ADMIN_TECHNIQUE;auditeur=AUDITEUR",
                        "Roles of the portal (portlet.xml) and the role of the application that each gives."),
                facultatif(
                        "droits.roles.annuaire",
                        TypeReglage.AFFILIATIONS,
                        "student=etudiant;teacher=enseignant;faculty=enseignant",
                        "Affiliations of the directory and the role of the portal that each stands for, when support looks through somebody's eyes."),
                facultatif(
                        "droits.administrateurs",
                        TypeReglage.TEXTE,
                        "",
                        "Accounts that are administrators whatever the base says, separated by semicolons."));
    }

    private static List<Reglage> base() {
        return List.of(
                facultatif(
                        "jdbc.url",
                        TypeReglage.URL_JDBC,
                        "",
                        "Database, used when the container offers no java:comp/env/jdbc/entstage."),
                facultatif("jdbc.user", TypeReglage.TEXTE, "", "Account of the database."),
                facultatif("jdbc.password", TypeReglage.TEXTE, "", "Its password."),
                facultatif(
                        "fichiers.dossier",
                        TypeReglage.TEXTE,
                        "",
                        "Folder for the files that are kept for people (frozen documents, proofs, scans), the same for all nodes; empty keeps them in the database. Files that are there already stay where they are."));
    }

    private static List<Reglage> annuaire() {
        return List.of(
                obligatoire("ldap.url", TypeReglage.URL_LDAP, "ldap://localhost:389", "Directory."),
                obligatoire(
                        "ldap.base", TypeReglage.TEXTE, "dc=univ,dc=example,dc=org", "Base under which people stand."),
                facultatif("ldap.user", TypeReglage.TEXTE, "", "Account (DN) for searching; empty is anonymous."),
                facultatif("ldap.password", TypeReglage.TEXTE, "", "Its password."),
                obligatoire(
                        "ldap.delai", TypeReglage.MILLISECONDES, "3000", "Longest wait for an answer, milliseconds."));
    }

    private static List<Reglage> messagerie() {
        return List.of(
                obligatoire("smtp.host", TypeReglage.TEXTE, "localhost", "Mail server."),
                obligatoire("smtp.port", TypeReglage.PORT, "25", "Its port."),
                facultatif("smtp.user", TypeReglage.TEXTE, "", "Account of the mail server, if it wants one."),
                facultatif("smtp.password", TypeReglage.TEXTE, "", "Its password."),
                obligatoire(
                        "mail.expediteur",
                        TypeReglage.COURRIEL,
                        "ne-pas-repondre@univ.example.org",
                        "Sender of all mails."),
                facultatif(
                        "mail.redirection",
                        TypeReglage.COURRIEL,
                        "",
                        "Address to which every mail goes instead of its recipient's, who is named in it: for test platforms. Empty in production."),
                obligatoire(
                        "mail.conservation.jours",
                        TypeReglage.JOURS,
                        "90",
                        "Days after which a sent mail is taken out of the outbox; one that was given up stays four times as long."));
    }

    private static List<Reglage> signature() {
        return List.of(
                facultatif(
                        "signature.url",
                        TypeReglage.URL_HTTP,
                        "",
                        "Web services of esup-signature, ending in /ws; empty while everything is signed on paper or elsewhere."),
                facultatif("signature.cle", TypeReglage.TEXTE, "", "Its API key (X-Api-Key)."),
                obligatoire(
                        "signature.workflow",
                        TypeReglage.TEXTE,
                        "1",
                        "Number of its circuit in which requests are started."),
                obligatoire(
                        "signature.delai",
                        TypeReglage.MILLISECONDES,
                        "10000",
                        "Longest wait for one of its answers, milliseconds."),
                obligatoire(
                        "signature.suivi",
                        TypeReglage.MINUTES,
                        "5",
                        "How often it is asked what became of a request, minutes."));
    }

    private static List<Reglage> scolarite() {
        List<Reglage> reglages = new ArrayList<>(List.of(
                obligatoire(
                        "scolarite.source",
                        TypeReglage.SOURCE_SCOLARITE,
                        "apogee",
                        "Where students' files come from: Apogée's web services, or the directory alone."),
                obligatoire(
                        "scolarite.delai",
                        TypeReglage.MILLISECONDES,
                        "5000",
                        "Longest wait for one student's whole file, milliseconds."),
                obligatoire(
                        "scolarite.fraicheur",
                        TypeReglage.MINUTES,
                        "15",
                        "How long a student's file is used before it is read again, minutes."),
                facultatif(
                        "apogee.cesure.codes",
                        TypeReglage.TEXTE,
                        "",
                        "Apogée's codes of adapted cursus (codCurAmg) that mean a year out, separated by semicolons."),
                facultatif(
                        "apogee.regimes.fc",
                        TypeReglage.TEXTE,
                        "2;4;5",
                        "Apogée's codes of regimes counted as continuing education, separated by semicolons."),
                facultatif(
                        "supann.regimes.fc",
                        TypeReglage.TEXTE,
                        "",
                        "The same for the directory's codes (regimeinsc), with scolarite.source=supann.")));
        for (String service : SERVICES_APOGEE) {
            String prefixe = "apogee." + service;
            reglages.add(obligatoire(
                    prefixe + ".url",
                    TypeReglage.URL_HTTP,
                    "http://localhost:8081/services/" + service,
                    "Address of Apogée's " + service + ", with or without ?wsdl."));
            reglages.add(facultatif(prefixe + ".user", TypeReglage.TEXTE, "", "Its account (HTTP Basic)."));
            reglages.add(facultatif(prefixe + ".password", TypeReglage.TEXTE, "", "Its password."));
            reglages.add(obligatoire(
                    prefixe + ".delai",
                    TypeReglage.MILLISECONDES,
                    "4000",
                    "Longest wait for one of its answers, milliseconds."));
        }
        return reglages;
    }
}
