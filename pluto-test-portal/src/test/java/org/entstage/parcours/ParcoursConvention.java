package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entstage.document.PdfDeTest;
import org.entstage.portail.Navigateur;
import org.entstage.portail.demo.population.Etape;
import org.entstage.portail.demo.population.Personnel;
import org.entstage.portail.demo.smtp.Courriel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** One convention from the first click to the signed-ready document: each test is the next act of the same story. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public abstract class ParcoursConvention {

    private static final String ORGANISME = "Exemplaire & Fils";
    private static final String SIRET_FAUX = "732 829 320 00075";
    private static final String SIRET_JUSTE = "732 829 320 00074";
    private static final String MOTIF = "Le sujet est trop général : précisez le prototype attendu.";
    private static final String REPONSE = "Sujet précisé avec la tutrice.";
    private static final String SUJET_CORRIGE = "Prototype d'un outil de planification des tournées";
    private static final String COURRIEL_ETUDIANT = "etudiant@etu.univ.example.org";

    private PortailComplet portail;
    private Courrier courrier;
    private Redaction redaction;
    private Visiteur etudiant;
    private Bureau bureau;

    /** The portal on the database that the story is told on. */
    protected abstract PortailComplet portail();

    @BeforeAll
    void entrer() {
        portail = portail();
        courrier = new Courrier(portail);
        etudiant = portail.connecte("etudiant");
    }

    @Test
    @Order(1)
    void the_student_reads_the_instructions_and_what_is_known_already() {
        etudiant.ouvrir("/portal/page/mes-stages").suivre("Nouvelle convention");

        assertThat(etudiant.texte())
                .contains("À lire avant de commencer", "au moins trois semaines avant le début")
                .contains("Documents à fournir", "Accord écrit de l'organisme")
                .contains("Camille Montplume", "Master 2 Informatique", "UFR Sciences et technologies")
                .contains("06 39 98 00 11", COURRIEL_ETUDIANT);
        assertThat(etudiant.saisie("Commencer la convention"))
                .as("one registration is no question")
                .containsKey("inscription")
                .doesNotContainKey("libelleFormation");
    }

    @Test
    @Order(2)
    void a_draft_left_in_the_middle_waits_for_another_day_and_another_browser() {
        redaction = Redaction.commencer(etudiant).chez(StageExemple.HOTE);
        redaction.etape("Lieu et tuteur");
        etudiant.remplir(Map.of("tuteurPrenom", "Sidonie", "tuteurFonction", "Cheffe"), "Enregistrer et quitter");
        assertThat(etudiant.texte()).contains("Brouillon enregistré").contains(redaction.numero());
        etudiant.quitter();
        assertThat(portail.navigateur()
                        .lireSansSuivre("/portal/page/mes-stages")
                        .statut())
                .isEqualTo(302);

        etudiant = portail.connecte("etudiant");
        redaction = redaction.reprise(etudiant);

        assertThat(etudiant.texte()).contains("Étape 3 sur 6 : Lieu et tuteur");
        assertThat(etudiant.saisie("Enregistrer et continuer"))
                .containsEntry("tuteurPrenom", "Sidonie")
                .containsEntry("tuteurFonction", "Cheffe");
        assertThat(etudiant.texte()).contains("12 rue des Établis");
    }

    @Test
    @Order(3)
    void a_new_host_with_a_wrong_siret_is_refused_and_what_was_typed_stays() {
        redaction.etape("Organisme d’accueil").etape("Changer d’organisme");
        etudiant.remplir(Map.of("structure", ORGANISME), "Rechercher").suivre("Décrire un nouvel organisme");
        assertThat(etudiant.saisie("Enregistrer cet organisme")).containsEntry("raisonSociale", ORGANISME);
        etudiant.remplir(StageExemple.organisme(ORGANISME, SIRET_FAUX), "Enregistrer cet organisme");

        assertThat(etudiant.erreurs()).singleElement().asString().contains("Ce SIRET n’existe pas");
        assertThat(etudiant.page().select(".es-resume a").attr("href").substring(1))
                .isEqualTo(etudiant.page().select("input[name=siret]").attr("id"));
        assertThat(etudiant.page().select("input[name=siret]").attr("aria-invalid"))
                .isEqualTo("true");
        assertThat(etudiant.saisie("Enregistrer cet organisme"))
                .containsEntry("raisonSociale", ORGANISME)
                .containsEntry("siret", SIRET_FAUX)
                .containsEntry("voie", "3 rue des Essais")
                .containsEntry("type", "ENT-PRIV");
    }

    @Test
    @Order(4)
    void the_corrected_host_is_chosen_at_once_and_its_address_is_the_place_of_work() {
        etudiant.remplir(Map.of("siret", SIRET_JUSTE), "Enregistrer cet organisme");

        assertThat(etudiant.erreurs()).isEmpty();
        assertThat(etudiant.texte()).contains("Étape 3 sur 6 : Lieu et tuteur", "3 rue des Essais");
    }

    @Test
    @Order(5)
    void the_other_steps_are_completed_in_any_order_and_the_summary_says_what_is_missing() {
        redaction.etape("Récapitulatif");
        assertThat(etudiant.texte())
                .contains("points à compléter")
                .contains("Choisissez l’enseignant référent", "Décrivez les activités", "Indiquez le premier jour");
        assertThat(etudiant.page().select("button:contains(Soumettre la convention)"))
                .isEmpty();

        redaction
                .suiviePar("enseignant")
                .avecTuteur()
                .pour(StageExemple.stage())
                .etape("Récapitulatif");

        assertThat(etudiant.texte())
                .contains("Tout est rempli")
                .containsPattern("Durée de présence [45] mois")
                .contains("Au minimum légal");
    }

    @Test
    @Order(6)
    void before_validation_the_document_is_accessible_and_marked_as_a_draft() throws Exception {
        PdfDeTest pdf = pdf(etudiant, "Voir la convention (PDF");

        assertThat(pdf.texte()).contains("PROJET : ce document n’a pas encore été validé");
        assertThat(pdf.defautsPdfUa()).isEmpty();
    }

    @Test
    @Order(7)
    void the_convention_is_handed_in_and_the_teacher_sees_it() {
        redaction.soumise();

        assertThat(redaction.dansLaListe("Voir la convention").texte()).contains("Soumise au centre");
        Visiteur enseignant = portail.connecte("enseignant").ouvrir("/portal/page/mes-stagiaires");
        assertThat(enseignant.texte()).contains("Camille Montplume", ORGANISME, "Soumise au centre");
        enseignant.ouvrir(fiche(enseignant));
        assertThat(enseignant.texte()).contains(StageExemple.ACTIVITES).doesNotContain("Valider la convention");
    }

    /** Address of this student's convention in the teacher's list, which other stories fill too. */
    private String fiche(Visiteur enseignant) {
        return enseignant
                .page()
                .select("tr:contains(" + ORGANISME + ") a")
                .first()
                .absUrl("href");
    }

    @Test
    @Order(8)
    void the_centre_sends_it_back_with_a_reason() {
        bureau = new Bureau(portail.connecte("gestionnaire"));
        bureau.refuser(redaction.numero(), MOTIF);

        assertThat(bureau.agent().texte()).contains("renvoyée pour correction", "À corriger", MOTIF);
    }

    @Test
    @Order(9)
    void the_student_reads_the_reason_corrects_answers_and_hands_in_again() {
        redaction.dansLaListe("Corriger");
        assertThat(etudiant.texte()).contains("demande une correction", MOTIF);
        redaction.pour(Map.of("sujet", SUJET_CORRIGE)).etape("Récapitulatif");
        etudiant.remplir(Map.of("reponse", REPONSE), "Soumettre la convention");

        assertThat(etudiant.texte()).contains("La convention est soumise au centre de gestion");
        assertThat(bureau.ouvrir(redaction.numero()).texte()).contains(REPONSE, SUJET_CORRIGE);
    }

    @Test
    @Order(10)
    void the_centre_validates_it() {
        bureau.valider(redaction.numero());

        assertThat(bureau.agent().texte()).contains("La convention est validée");
        assertThat(redaction.dansLaListe("Voir la convention").texte()).contains("Validée");
    }

    @Test
    @Order(11)
    void the_validated_document_has_the_15_mentions_of_D124_4_and_no_watermark() throws Exception {
        PdfDeTest pdf = pdf(etudiant, "Télécharger la convention (PDF)");
        Etape etape = portail.population()
                .etudiant("20260001")
                .orElseThrow()
                .inscriptions()
                .get(0)
                .etape();
        Personnel referent = portail.population().personnel("enseignant").orElseThrow();

        String texte = pdf.texte().replaceAll("[\\u00a0\\u202f]", " ");
        assertThat(texte)
                .as("1 curriculum and its hours")
                .contains("Intitulé complet de la formation : " + etape.libelle())
                .contains("Volume horaire de la formation : " + etape.volumeHoraire());
        assertThat(texte)
                .as("2 referent and tutor")
                .containsPattern("Enseignant référent : (M\\.|Mme)? ?" + referent.prenom() + " " + referent.nom())
                .containsPattern("Tuteur de stage : (Mme )?" + StageExemple.TUTEUR);
        assertThat(texte).as("3 skills").contains(StageExemple.COMPETENCES);
        assertThat(texte).as("4 activities").contains(StageExemple.ACTIVITES);
        assertThat(texte)
                .as("5 dates and duration")
                .containsPattern("Date de début : \\S.*Date de fin : \\S")
                .containsPattern("Durée totale de présence effective : [45] mois .*\\(\\d{3} h\\)");
        assertThat(texte)
                .as("6 weekly presence")
                .contains("Durée hebdomadaire de présence : 35 h")
                .contains("Présence la nuit, le dimanche ou un jour férié : aucune");
        assertThat(texte)
                .as("7 follow-up")
                .contains("Modalités du suivi : L'enseignant référent et le tuteur échangent au moins une fois");
        assertThat(texte)
                .as("8 allowance")
                .containsPattern("Montant de la gratification : .*€")
                .contains("Mode de versement : Virement");
        assertThat(texte)
                .as("9 social protection and civil liability")
                .contains("accidents du travail", "L412-8", "garantis en responsabilité civile");
        assertThat(texte).as("10 leave").contains("Congés et absences autorisés : Le tuteur accorde");
        assertThat(texte).as("11 suspension and termination").contains("Suspension et résiliation", "y mettre fin");
        assertThat(texte).as("12 validation if interrupted").contains("Validation en cas d’interruption", "L124-15");
        assertThat(texte)
                .as("13 benefits")
                .contains(
                        "restaurant d’entreprise",
                        "prise en charge des transports",
                        "activités sociales et culturelles");
        assertThat(texte).as("14 internal rules").contains("clauses du règlement intérieur");
        assertThat(texte).as("15 certificate").contains("remet au stagiaire une attestation de stage");
        assertThat(texte)
                .contains(SUJET_CORRIGE, ORGANISME, SIRET_JUSTE.replace(" ", "").substring(0, 3));
        assertThat(texte).doesNotContain("PROJET");
        assertThat(pdf.defautsPdfUa()).isEmpty();
    }

    @Test
    @Order(12)
    void the_history_tells_every_transition_with_its_author() {
        List<String> histoire = bureau.ouvrir(redaction.numero())
                .page()
                .select(".es-histoire li")
                .eachText();

        assertThat(histoire).hasSizeGreaterThanOrEqualTo(5);
        assertThat(histoire).anyMatch(l -> l.contains("Convention commencée") && l.contains("Camille Montplume"));
        assertThat(histoire)
                .filteredOn(l -> l.contains("Soumise au centre de gestion"))
                .hasSize(2);
        assertThat(histoire).anyMatch(l -> l.contains("Renvoyée pour correction") && l.contains(MOTIF));
        assertThat(histoire).anyMatch(l -> l.contains("Validée"));
    }

    @Test
    @Order(13)
    void the_mails_of_each_transition_arrive() {
        String numero = redaction.numero();

        assertThat(courrier.pour(COURRIEL_ETUDIANT, numero + " : votre demande est déposée")
                        .texte())
                .contains("Bonjour Camille Montplume", ORGANISME);
        assertThat(courrier.pour("stages-sci@univ.example.org", numero + " à examiner")
                        .texte())
                .contains("Elle attend votre décision");
        assertThat(courrier.pour(COURRIEL_ETUDIANT, numero + " : une correction est demandée")
                        .texte())
                .contains(MOTIF);
        assertThat(courrier.pour(COURRIEL_ETUDIANT, numero + " : elle est validée")
                        .texte())
                .contains("faire signer par toutes les parties", portail.url());
        Courriel referent = courrier.pour(
                portail.population().personnel("enseignant").orElseThrow().courriel(),
                numero + " : vous êtes enseignant référent");
        assertThat(referent.texte()).contains("Camille Montplume");
    }

    @Test
    @Order(14)
    void the_export_has_the_row_and_computes_nothing() {
        Classeur classeur = bureau.exporter(redaction.numero());

        assertThat(classeur.formules()).isZero();
        assertThat(classeur.lignes()).hasSize(2);
        assertThat(classeur.lignes().get(0)).contains("Numéro", "Nom", "Organisme d’accueil");
        assertThat(classeur.lignes().get(1))
                .contains(redaction.numero(), "20260001", "Montplume", "Camille", ORGANISME, SUJET_CORRIGE, "Validée");
    }

    @Test
    @Order(15)
    void the_same_pages_and_the_document_speak_english() throws Exception {
        Navigateur anglais = etudiant.navigateur();
        anglais.lire("/portal/langue/en");

        etudiant.ouvrir("/portal/page/mes-stages");
        assertThat(etudiant.page().select("html").attr("lang")).isEqualTo(Locale.ENGLISH.getLanguage());
        assertThat(etudiant.texte()).contains("My placements").doesNotContain("Nouvelle convention", "Validée");
        PdfDeTest pdf = new PdfDeTest(etudiant.telecharger(etudiant.ouvrir(lienDeLaCarte())
                .page()
                .select("a[href*=pdf]")
                .first()
                .absUrl("href")));
        assertThat(pdf.langue()).startsWith("en");
        assertThat(pdf.texte()).contains("Placement agreement", SUJET_CORRIGE).doesNotContain("DRAFT");
        assertThat(pdf.defautsPdfUa()).isEmpty();
    }

    private String lienDeLaCarte() {
        return etudiant.page()
                .selectFirst(".es-carte:contains(" + redaction.numero() + ") a")
                .absUrl("href");
    }

    private static PdfDeTest pdf(Visiteur lecteur, String lien) {
        return new PdfDeTest(lecteur.telecharger(lecteur.lien(lien)));
    }
}
