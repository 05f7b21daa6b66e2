package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * The work queue, the decision on many with its report, and the pages that take a decision back, documents and those
 * that a student handed in, as {@link Regard} looks.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecisionsAccessiblesIT {

    /** The 15 of D124-4, all found. */
    private static final Map<String, String> MENTIONS = IntStream.range(0, 15)
            .boxed()
            .collect(Collectors.toMap(rang -> "mentions[" + rang + "].vue", rang -> "true"));

    private static final String PIECES = "Voir ou déposer les pièces";
    private static final Map<String, String> PIECE =
            Map.of("code", "ASSURANCE_RC", "valableDu", "2026-01-01", "valableAu", "2029-12-31");
    private static final byte[] PDF = "%PDF-1.7 attestation".getBytes(StandardCharsets.US_ASCII);

    private final PortailComplet portail = PortailComplet.surH2();
    private Ecran ecran;
    private Regard regard;

    @BeforeEach
    void ouvrir() {
        ecran = new Ecran(portail);
        regard = new Regard(ecran);
    }

    @AfterEach
    void fermer() {
        ecran.close();
        regard.conclure();
    }

    @Test
    void the_queue_the_report_and_the_ways_back() {
        Redaction validee = soumise();
        Redaction changee = soumise();
        ecran.connecter("responsable");
        Visiteur agent = portail.connecte("responsable").ouvrir(Bureau.ONGLET).suivre("À faire par moi");
        regard.regarder("work queue", ici(agent));
        String cochee =
                agent.adresse(agent.texte().contains("Cocher toute la file") ? "Cocher toute la file" : "Cocher toute");
        ecran.connecter("responsable").ouvrir(cochee);
        portail.ecrire("update convention set version = version + 1 where id = ?", changee.id());
        ecran.navigateur()
                .executer(
                        "document.querySelectorAll('[name=lignes]').forEach(c => c.checked ="
                                + " [arguments[0], arguments[1]].includes(Number(c.value.split('-')[0])))",
                        validee.id(),
                        changee.id());
        ecran.presser(ecran.langue().equals("fr") ? "Valider les étapes cochées" : "Approve the ticked steps");
        assertThat(ecran.texte()).contains(validee.numero(), changee.numero());
        regard.regarder("report of many", ecran.adresse());

        Visiteur fiche = new Bureau(agent).ouvrir(validee.numero());
        regard.regarder("taking a step back", fiche.adresse("Reprendre l’étape"));
        String annulation = fiche.adresse("Annuler la convention");
        regard.regarder("cancelling a convention", annulation);
        ecran.envoyer("motif");
        assertThat(ecran.focalise(".es-resume")).as("summary of errors").isTrue();
        regard.etroit("cancelling without a reason", null);
    }

    @Test
    void the_documents_of_a_convention_and_those_that_its_student_handed_in() {
        Redaction redaction = soumise();
        redaction.etudiant().suivre(PIECES).televerser(PIECE, "attestation.pdf", PDF, "Déposer le document");
        Bureau bureau = new Bureau(portail.connecte("responsable"));
        ecran.connecter("responsable");
        Visiteur agent = bureau.ouvrir(redaction.numero()).suivre(PIECES);
        regard.regarder("documents of a student", ici(agent));
        regard.regarder("refusing a document", agent.adresse("Refuser : "));
        ecran.envoyer("motif");
        assertThat(ecran.focalise(".es-resume")).as("summary of errors").isTrue();
        regard.etroit("refusing a document without a reason", null);

        bureau.ouvrir(redaction.numero()).suivre("Documents");
        String formulaire = agent.adresse("Déposer le formulaire de l’organisme d’accueil");
        regard.regarder("a host's own form", formulaire);
        ecran.ouvrir(formulaire).envoyer("mentions[0].vue");
        assertThat(ecran.focalise(".es-resume")).as("summary of errors").isTrue();
        regard.etroit("a host's own form without anything", null);
        agent.ouvrir(formulaire).televerser(MENTIONS, "convention.pdf", PDF, "Déposer le formulaire");
        assertThat(agent.adresses().stream()
                        .filter(adresse -> adresse.contains("type:CONVENTION") && adresse.endsWith("/i:document"))
                        .map(agent::telecharger))
                .isNotEmpty()
                .allSatisfy(imprime -> assertThat(imprime).isEqualTo(PDF));
        assertThat(agent.telecharger(agent.lien("PDF en français")))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));

        bureau.valider(redaction.numero());
        LocalDate hier = LocalDate.now(ZoneId.of("Europe/Paris")).minusDays(1);
        portail.ecrire(
                "update convention set debut = ?, fin = ? where id = ?", hier.minusDays(30), hier, redaction.id());
        bureau.ouvrir(redaction.numero()).suivre("Documents");
        assertThat(agent.page().select("form[action*=delivrer-attestation]")).hasSize(1);
        regard.regarder("documents of a convention", ici(agent));
    }

    private Redaction soumise() {
        return Redaction.commencer(portail.connecte(portail.nouvelEtudiant()))
                .complete("ens065")
                .soumise();
    }

    private static String ici(Visiteur visiteur) {
        return visiteur.reponse().adresse().toString();
    }
}
