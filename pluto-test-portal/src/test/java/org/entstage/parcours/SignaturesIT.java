package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entstage.portail.demo.signature.Demande;
import org.entstage.portail.demo.signature.Signataire;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A validated convention is signed: refused once, then in a new version on paper by one and electronically by the others. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SignaturesIT {

    private static final String DEMANDER = "Demander les signatures électroniques";
    private static final String INTERROGER = "Interroger le service de signature";
    private static final int ACCUEIL = 2;
    private static final int COMPOSANTE = 6;
    /** The head of the component must sign, one more person may. */
    private static final Map<String, String> DEUX_DE_PLUS = Map.of(
            "etapes[2].rang",
            "2",
            "etapes[2].requise",
            "false",
            "etapes[5].rang",
            "3",
            "etapes[12].rang",
            "8",
            "etapes[13].rang",
            "8",
            "etapes[13].personne",
            "gestionnaire",
            "etapes[13].requise",
            "false");

    private final PortailComplet portail = PortailComplet.surH2();
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void a_tutor_refuses_and_in_a_new_version_the_host_signs_on_paper_and_the_others_electronically() throws Exception {
        Redaction redaction = Redaction.commencer(portail.connecte(portail.nouvelEtudiant()))
                .complete()
                .soumise();
        Bureau bureau = new Bureau(portail.connecte("gestionnaire"));
        bureau.valider(redaction.numero());
        Visiteur agent = bureau.ouvrir(redaction.numero()).suivre("Suivre les signatures");
        assertThat(agent.texte()).contains("C’est au tour de : étudiant");
        assertThat(redaction.etudiant().ouvrir("/portal/page/mes-stages").texte())
                .contains("À vous de signer");

        agent.suivre(DEMANDER).remplir(Map.of("parties[1].mode", "ELECTRONIQUE", "parties[1].courriel", "x"), DEMANDER);
        assertThat(agent.erreurs()).singleElement().asString().contains("adresse");
        agent.remplir(tous(), DEMANDER);
        assertThat(agent.texte()).contains("La demande est partie", "Signatures électroniques demandées");
        Demande premiere = demande(redaction);
        await().atMost(Duration.ofSeconds(5))
                .until(() -> portail.messagerie().courriels().stream()
                        .anyMatch(courriel -> courriel.sujet().contains("À signer")
                                && courriel.sujet().contains(redaction.numero())));
        poster(premiere.aSigner().get(0), "geste=signer");
        poster(
                premiere.aSigner().get(0),
                "geste=refuser&motif=" + URLEncoder.encode("Dates fausses", StandardCharsets.UTF_8));

        agent.presser(INTERROGER);
        assertThat(agent.texte()).contains("Signature électronique refusée", "Dates fausses", "Signée le", "Refusée");
        agent.suivre("Recommencer les signatures").remplir(Map.of("motif", ""), "Recommencer les signatures");
        assertThat(agent.erreurs()).hasSize(1);
        agent.remplir(Map.of("motif", "Dates corrigées avec le tuteur."), "Recommencer les signatures");
        assertThat(agent.texte()).contains("Signée par 0 sur 5", "Version 1", "Dates corrigées avec le tuteur.");

        surPapier(agent);
        Map<String, String> autres = tous();
        autres.remove("parties[" + ACCUEIL + "].mode");
        autres.remove("parties[" + ACCUEIL + "].courriel");
        agent.suivre(DEMANDER).remplir(autres, DEMANDER);
        Demande seconde = demande(redaction);
        assertThat(seconde.signataires()).hasSize(4);
        while (!seconde.aSigner().isEmpty()) {
            poster(seconde.aSigner().get(0), "geste=signer");
        }
        muette(agent);
        agent.presser(INTERROGER);

        assertThat(agent.texte()).contains("Signée par tous le", "Signatures électroniques reçues");
        assertThat(agent.lien("Journal du service de signature")).isNotEmpty();
        redaction.dansLaListe("Voir la convention").suivre("Suivre les signatures");
        assertThat(redaction.etudiant().texte())
                .contains("Signée par tous le")
                .doesNotContain("Journal du service", "Enregistrer des signatures");
        byte[] signe = redaction.etudiant().telecharger(redaction.etudiant().lien("Document signé électroniquement"));
        try (PDDocument document = Loader.loadPDF(signe)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Signature de demonstration, etape 4");
        }
    }

    @Test
    void parties_that_a_centre_adds_sign_the_convention_and_an_avenant_is_signed_by_its_own() {
        Redaction redaction =
                Redaction.commencer(portail.connecte(portail.nouvelEtudiant())).complete();
        try (CircuitDuCentre etapes = CircuitDuCentre.regler(portail, redaction, DEUX_DE_PLUS)) {
            redaction.soumise();
        }
        Bureau bureau = new Bureau(portail.connecte("gestionnaire"));
        bureau.valider(redaction.numero());
        Visiteur agent = bureau.ouvrir(redaction.numero()).suivre("Suivre les signatures");
        assertThat(agent.texte())
                .contains("Signée par 0 sur 6", "direction de la composante", "visa de l’établissement");
        agent.suivre("Enregistrer des signatures");
        signer(agent, Map.of("parties[" + COMPOSANTE + "].le", aujourdhui()));
        assertThat(agent.erreurs()).singleElement().asString().contains("prénom");
        signer(
                agent,
                Map.of(
                        "parties[" + COMPOSANTE + "].le",
                        aujourdhui(),
                        "parties[" + COMPOSANTE + "].nom",
                        "Alix Doyen"));
        assertThat(agent.texte()).contains("Signée par 1 sur 6", "Alix Doyen");

        agent = avenantValide(bureau, redaction);
        agent.suivre("Suivre les signatures").suivre("Enregistrer des signatures");
        signer(agent, Map.of("parties[0].le", aujourdhui()));
        assertThat(agent.texte()).contains("Signatures de l’avenant n° 1", "1 sur 5");
    }

    @Test
    void an_avenant_is_signed_electronically_as_the_document_that_was_validated() throws Exception {
        Redaction redaction = Redaction.commencer(portail.connecte(portail.nouvelEtudiant()))
                .complete()
                .soumise();
        Bureau bureau = new Bureau(portail.connecte("gestionnaire"));
        bureau.valider(redaction.numero());
        Visiteur agent = avenantValide(bureau, redaction);
        assertThat(redaction.etudiant().ouvrir("/portal/page/mes-stages").texte())
                .contains("Un avenant attend des signatures");

        agent.suivre("Suivre les signatures").suivre(DEMANDER).remplir(tous(), DEMANDER);
        Demande demande = demande(redaction);
        assertThat(demande.titre()).contains("avenant 1");
        while (!demande.aSigner().isEmpty()) {
            poster(demande.aSigner().get(0), "geste=signer");
        }
        agent.presser(INTERROGER);

        assertThat(agent.texte()).contains("Signatures de l’avenant n° 1", "Signée par tous le");
        byte[] signe = agent.telecharger(agent.lien("Document signé électroniquement"));
        try (PDDocument document = Loader.loadPDF(signe)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Avenant", "Deux jours par mois.", "Signature de demonstration, etape 5");
        }
        assertThat(bureau.ouvrir(redaction.numero())
                        .suivre("Suivre les signatures")
                        .texte())
                .contains("Signée par 0 sur 5");
    }

    private static Visiteur avenantValide(Bureau bureau, Redaction redaction) {
        Visiteur agent = bureau.ouvrir(redaction.numero())
                .suivre("Proposer un avenant")
                .remplir(Map.of("natures", "CONGES"), "Continuer");
        agent.remplir(Map.of("natures", "CONGES", "conges", "Deux jours par mois."), "Enregistrer et relire");
        agent.presser("Soumettre l’avenant");
        agent.presser("Valider l’avenant");
        return agent;
    }

    private static void signer(Visiteur agent, Map<String, String> saisie) {
        agent.televerser(
                saisie, "scan.pdf", "%PDF-1.4 scan".getBytes(StandardCharsets.US_ASCII), "Enregistrer les signatures");
    }

    private static String aujourdhui() {
        return LocalDate.now(ZoneId.of("Europe/Paris")).toString();
    }

    /** A page that only calls itself a PDF is refused and the dates stay typed; a scan is taken. */
    private static void surPapier(Visiteur agent) {
        Map<String, String> signe = Map.of(
                "parties[" + ACCUEIL + "].le",
                LocalDate.now(ZoneId.of("Europe/Paris")).toString());
        agent.suivre("Enregistrer des signatures")
                .televerser(
                        signe,
                        "scan.pdf",
                        "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
                        "Enregistrer les signatures");
        assertThat(agent.erreurs()).singleElement().asString().contains("ni un PDF");
        assertThat(agent.saisie("Enregistrer les signatures")).containsAllEntriesOf(signe);
        agent.televerser(
                signe, "scan.pdf", "%PDF-1.4 scan".getBytes(StandardCharsets.US_ASCII), "Enregistrer les signatures");
        assertThat(agent.texte()).contains("C’est enregistré", "Signée par 1 sur 5", "Document signé, numérisé");
    }

    /** The service does not answer: that part of the page says so, the rest lives. */
    private void muette(Visiteur agent) {
        portail.signature().arreter();
        try {
            agent.presser(INTERROGER);
            assertThat(agent.texte()).contains("ne répond pas pour le moment", "Signée par 1 sur 5");
        } finally {
            portail.signature().demarrer();
        }
    }

    private static Map<String, String> tous() {
        Map<String, String> champs = new HashMap<>();
        for (int rang = 0; rang < 5; rang++) {
            champs.put("parties[" + rang + "].mode", "ELECTRONIQUE");
            champs.put("parties[" + rang + "].courriel", "signataire" + rang + "@exemplaire.example.org");
        }
        return champs;
    }

    private Demande demande(Redaction redaction) {
        return portail.signature().parapheurs().toutes().stream()
                .filter(demande -> demande.titre().contains(redaction.numero()))
                .findFirst()
                .orElseThrow();
    }

    /** As the person does on his page. */
    private void poster(Signataire lui, String formulaire) throws IOException, InterruptedException {
        HttpResponse<Void> reponse = client.send(
                HttpRequest.newBuilder(URI.create(portail.signature().pages() + "/signer/" + lui.jeton()))
                        .POST(HttpRequest.BodyPublishers.ofString(formulaire))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        assertThat(reponse.statusCode()).isEqualTo(303);
    }
}
