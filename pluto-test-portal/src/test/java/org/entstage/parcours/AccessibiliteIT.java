package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every screen in every state: no violation of WCAG 2.2 A and AA that axe-core sees, no sideways scrolling at 320 pixels,
 * all of it within reach of the Tab key, and the focus on the summary of errors after a refusal. Each screen is looked at
 * in both languages, in one on a narrow screen and in the other on a wide one.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibiliteIT {

    private static final String MES_STAGES = "/portal/page/mes-stages";
    private static final String OFFRES = "/portal/page/offres";
    private static final String MISE_EN_PAGE = "/portal/administration/mise-en-page";
    private static final String COURRIELS = "/portal/administration/courriels";
    private static final String CONTREPARTIES = "/portal/administration/contreparties";
    private static final int PLUSIEURS_PAGES = 30;

    private Regard regard;
    private PortailComplet portail;
    private Ecran ecran;

    @BeforeAll
    void ouvrir() {
        portail = PortailComplet.surH2();
        ecran = new Ecran(portail);
    }

    @BeforeEach
    void commencer() {
        regard = new Regard(ecran);
    }

    @AfterEach
    void conclure() {
        regard.conclure();
    }

    @AfterAll
    void fermer() {
        if (ecran != null) {
            ecran.close();
        }
    }

    @Test
    void the_student_before_and_at_the_beginning_of_a_convention() {
        String login = portail.nouvelEtudiant();
        ecran.connecter(login);
        regarder("Mes stages, empty", MES_STAGES);
        regarder("Mes stages, help", portail.connecte(login).adresse("Aide"));
        regarder("Nouvelle convention", portail.connecte(login).adresse("Nouvelle convention"));
        regarder("home", "/portal/page/accueil");
        regarder("a page that does not exist", "/portal/page/rien");
        regarder("an address that the portal did not write", "/portal/page/accueil/zzz");
        regarder("a page for others", MISE_EN_PAGE);
        Redaction.commencer(portail.connecte(login));
        regarder("Mes stages, one", MES_STAGES);
        regarder("Mes stages, reduced", portail.connecte(login).adresse("Réduire"));
        regarder("Mes stages, enlarged", portail.connecte(login).adresse("Agrandir"));
        portail.multiplierLaDerniereConvention(PLUSIEURS_PAGES);
        regarder("Mes stages, many", MES_STAGES);
    }

    @Test
    void the_student_with_a_choice_of_registrations_or_without_any() {
        for (String login : List.of("e20260010", "e20260014", "e20260017", "e20260023")) {
            ecran.connecter(login);
            regarder("Nouvelle convention of " + login, portail.connecte(login).adresse("Nouvelle convention"));
        }
        portail.apogee().arreter();
        try {
            ecran.connecter("e20260019");
            fausser(
                    "Nouvelle convention without Apogée",
                    portail.connecte("e20260019").adresse("Nouvelle convention"),
                    "volumeHoraire",
                    "beaucoup");
        } finally {
            portail.apogee().demarrer();
        }
    }

    @Test
    void the_student_who_searches_offers() {
        Visiteur elle = portail.connecte("etudiant").ouvrir(OFFRES);
        ecran.connecter("etudiant");
        regarder("Offres, all", OFFRES);
        regarder("one offer", elle.page().select("article h4 a").first().absUrl("href"));
        regarder("Mes favorites, empty", elle.adresse("Mes favorites"));
        elle.remplir(Map.of("mots", "données", "type", "STAGE"), "Rechercher");
        regarder("Offres, searched", elle.reponse().adresse().toString());
        fausser("a saved search without a name", elle.adresse("Enregistrer cette recherche"), "libelle", "");
        elle.remplir(Map.of("mots", "zzyzx"), "Rechercher");
        regarder("Offres, nothing found", elle.reponse().adresse().toString());
        regarder("Mes recherches, empty", elle.adresse("Mes recherches"));
    }

    @Test
    void each_step_empty_and_with_errors() {
        String login = portail.nouvelEtudiant();
        Redaction redaction = Redaction.commencer(portail.connecte(login));
        Visiteur etudiant = redaction.etudiant();
        ecran.connecter(login);

        etapeFausse(redaction, "Étudiant et formation", "courrielPersonnel", "faux");
        etapeFausse(redaction, "Organisme d’accueil", "structure", "x".repeat(101));
        etapeFausse(redaction, "Lieu et tuteur", "tuteurCourriel", "faux");
        etapeFausse(redaction, "Stage", "lundi", "sept");
        etapeFausse(redaction, "Enseignant référent", "referent", "x".repeat(101));
        redaction.etape("Récapitulatif");
        regarder("Récapitulatif, incomplete", ici(etudiant));
        regarder("abandon", etudiant.adresse("Supprimer ce brouillon"));
        redaction.etape("Organisme d’accueil");
        etudiant.remplir(Map.of("structure", "a"), "Rechercher");
        regarder("hosts found", ici(etudiant));
        etudiant.remplir(Map.of("structure", "Zzyzx"), "Rechercher");
        regarder("no host found", ici(etudiant));
        etudiant.suivre("Décrire un nouvel organisme");
        fausser("new host", ici(etudiant), "siret", "73282932000075");
        redaction.etape("Enseignant référent");
        etudiant.remplir(Map.of("referent", "plume"), "Rechercher");
        regarder("teachers found", ici(etudiant));
    }

    private void etapeFausse(Redaction redaction, String etape, String champ, String valeur) {
        redaction.etape(etape);
        fausser(etape, ici(redaction.etudiant()), champ, valeur);
    }

    /** Looks at a form, sends it with a wrong value, and looks again. */
    private void fausser(String nom, String adresse, String champ, String valeur) {
        regarder(nom, adresse);
        ecran.ouvrir(adresse).forcer(champ, valeur).envoyer(champ);
        assertThat(ecran.focalise(".es-resume")).as(nom + ": summary of errors").isTrue();
        regarder(nom + ", with errors", null);
    }

    @Test
    void a_complete_convention_in_each_state_for_the_student_the_teacher_and_the_staff() {
        String login = portail.nouvelEtudiant();
        Redaction redaction = Redaction.commencer(portail.connecte(login)).complete();
        Visiteur etudiant = redaction.etudiant();
        Bureau bureau = new Bureau(portail.connecte("gestionnaire"));

        deroger(redaction);
        ecran.connecter(login);
        for (String etape : List.of("Organisme d’accueil", "Lieu et tuteur", "Stage", "Enseignant référent")) {
            redaction.etape(etape);
            regarder(etape + ", filled", ici(etudiant));
        }
        redaction.etape("Récapitulatif");
        regarder("Récapitulatif, complete", ici(etudiant));
        etudiant.suivre("Compléter ces précisions");
        fausser("declarations", ici(etudiant), "poste", "x".repeat(151));
        redaction.etape("Récapitulatif");
        redaction.soumise();
        regarder("sheet, submitted", ici(redaction.dansLaListe("Voir la convention")));
        fausser("documents", ici(etudiant.suivre("Voir ou déposer les pièces")), "code", "");
        bureau.refuser(redaction.numero(), "Précisez le sujet.");
        regarder("Récapitulatif, sent back", ici(redaction.dansLaListe("Corriger")));
        redaction.soumise();

        ecran.connecter("enseignant");
        Visiteur enseignant = portail.connecte("enseignant");
        regarder("Mes stagiaires", ici(enseignant));
        regarder("Mes stagiaires, a sheet", enseignant.adresse("Hadrien Rocheplume"));
        ecran.connecter("ens005");
        regarder("Mes stagiaires, empty", "/portal/page/mes-stagiaires");

        ecran.connecter("gestionnaire");
        fausser("Conventions", Bureau.ONGLET, "nom", "x".repeat(101));
        regarder(
                "Conventions, one open beside",
                bureau.agent().ouvrir(Bureau.ONGLET).adresse("Ouvrir la convention"));
        bureau.ouvrir(redaction.numero());
        regarder("sheet to decide", ici(bureau.agent()));
        bureau.agent().suivre("Compléter la fiche de cet organisme");
        fausser("file of the host", ici(bureau.agent()), "activite", "licorne");
        bureau.ouvrir(redaction.numero());
        bureau.agent().suivre("Renvoyer pour correction");
        fausser("refusal", ici(bureau.agent()), "motif", "");
        bureau.agent().ouvrir(Bureau.ONGLET).remplir(Map.of("nom", "Zzyzx"), "Rechercher");
        regarder("Conventions, none found", ici(bureau.agent()));
        bureau.valider(redaction.numero());
        regarder("sheet, validated", ici(bureau.agent()));
        bureau.agent().suivre("Suivre les signatures");
        regarder("signatures", ici(bureau.agent()));
        etroit("signatures asked for", bureau.agent().adresse("Demander les signatures électroniques"));
        etroit("signatures on paper", bureau.agent().adresse("Enregistrer des signatures"));
        bureau.agent().ouvrir(Bureau.ONGLET).suivre("Nouvelle convention pour un étudiant");
        fausser("search of a student", ici(bureau.agent()), "recherche", "x".repeat(101));
        bureau.agent().remplir(Map.of("recherche", "montplume"), "Rechercher");
        regarder("students found", ici(bureau.agent()));
        bureau.agent().suivre("Choisir ");
        regarder("Nouvelle convention for a student", ici(bureau.agent()));
        regarder("refused", Bureau.ONGLET + "/r:p3:id:999999/r:p3:vue:fiche");
    }

    /** What may be waived, looked at while the placement lasts too long. */
    private void deroger(Redaction redaction) {
        Map<String, String> trop = StageExemple.stage();
        trop.put("fin", StageExemple.debut().plusYears(1).toString());
        redaction.pour(trop);
        Bureau baip = new Bureau(portail.connecte("baip"));
        ecran.connecter("baip");
        regarder("sheet, rules to waive", ici(baip.ouvrir(redaction.numero())));
        fausser("waiver", baip.agent().adresse("Accorder une dérogation"), "motif", "");
        redaction.pour(StageExemple.stage());
    }

    @Test
    void the_login_and_the_pages_of_the_administrator() {
        ecran.navigateur().oublier();
        etroit("CAS login", "/portal/connexion");
        etroit("CAS login", ecran.adresse() + "&locale=en");
        assertThat(ecran.langue()).isEqualTo("en");
        ecran.connexion("etudiant", "wrong");
        etroit("CAS login, wrong password", null);
        regarder("home, not logged in", "/portal/page/accueil");

        ecran.connecter("admin");
        portail.messagerie().vider();
        for (String page : List.of(MISE_EN_PAGE, MISE_EN_PAGE + "/retirer/accueil", CONTREPARTIES, COURRIELS)) {
            regarder(page, page);
        }
        ecran.ouvrir(MISE_EN_PAGE).navigateur().executer("document.querySelector('[name=ordre]').value = 'ten'");
        ecran.envoyer("ordre");
        assertThat(ecran.focalise("[role=alert]")).as("refused layout: why").isTrue();
        etroit("refused layout", null);
        portail.messagerie().arreter();
        regarder("counterparts, one stopped", CONTREPARTIES);
        portail.messagerie().demarrer();
        Redaction redaction = Redaction.commencer(portail.connecte(portail.nouvelEtudiant()));
        redaction.complete().soumise();
        long courriel = new Courrier(portail)
                .pour("stages-sci@univ.example.org", redaction.numero())
                .id();
        regarder("mails", COURRIELS);
        regarder("one mail", COURRIELS + "/" + courriel);
    }

    private static String ici(Visiteur visiteur) {
        return visiteur.reponse().adresse().toString();
    }

    private void regarder(String nom, String adresse) {
        regard.regarder(nom, adresse);
    }

    private void etroit(String nom, String adresse) {
        regard.etroit(nom, adresse);
    }
}
