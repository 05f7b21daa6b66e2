package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.entstage.portail.Navigateur.Reponse;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A certificate that a centre requires before it validates: handed in, refused, replaced, accepted. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PiecesIT {

    private static final byte[] PDF = "%PDF-1.7 attestation".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PAGE = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    private static final String PIECES = "Voir ou déposer les pièces";
    private static final Map<String, String> ATTESTATION =
            Map.of("code", "ASSURANCE_RC", "valableDu", "2026-01-01", "valableAu", "2029-12-31");

    private final PortailComplet portail = PortailComplet.surH2();

    @Test
    void a_certificate_is_required_handed_in_refused_with_a_reason_replaced_and_accepted_before_the_validation() {
        String login = portail.nouvelEtudiant();
        Redaction redaction = Redaction.commencer(portail.connecte(login)).complete();
        exiger(redaction);
        try {
            parcourir(login, redaction);
        } finally {
            page(redaction).presser("Reprendre la liste du dessus");
        }
    }

    private void parcourir(String login, Redaction redaction) {
        redaction.soumise();
        String numero = redaction.numero();
        Bureau bureau = new Bureau(portail.connecte("gestionnaire"));
        assertThat(bureau.valider(numero).texte())
                .contains("Il manque un document : Attestation de responsabilité civile");

        Visiteur etudiant = redaction.etudiant().suivre(PIECES);
        assertThat(etudiant.texte()).contains("La prochaine étape de la convention attend ce document");
        etudiant.televerser(ATTESTATION, "attestation.pdf", PAGE, "Déposer le document");
        assertThat(etudiant.erreurs()).singleElement().asString().contains("ni un PDF, ni une image");
        assertThat(etudiant.page().select("[name=valableDu]").val()).isEqualTo("2026-01-01");
        etudiant.televerser(ATTESTATION, "Mon attestation.PDF", PDF, "Déposer le document");
        assertThat(etudiant.texte()).contains("Le document est déposé", "À contrôler");
        telecharger(etudiant);
        assertThat(bureau.valider(numero).texte()).contains("Un document n’est pas encore accepté");

        bureau.ouvrir(numero).suivre(PIECES).suivre("Refuser : ");
        bureau.agent().remplir(Map.of("motif", "Le nom de l’étudiant manque."), "Refuser le document");
        assertThat(bureau.agent().texte()).contains("Le document est refusé", "Le nom de l’étudiant manque.");
        assertThat(new Courrier(portail).pour(portail.courriel(login), "un document est à remplacer"))
                .isNotNull();

        etudiant.televerser(ATTESTATION, "attestation.pdf", PDF, "Déposer le document");
        bureau.ouvrir(numero).suivre(PIECES).presser("Accepter : ");
        assertThat(bureau.agent().texte()).contains("Le document est accepté", "Un document remplacé");
        bureau.valider(numero);
        assertThat(portail.lire("select etat, assurance_au from convention where id = ?", redaction.id()))
                .containsExactly(List.of("VALIDEE", "2029-12-31"));
    }

    /** To be saved and never to be opened within the site; nobody else gets it. */
    private void telecharger(Visiteur etudiant) {
        String adresse = etudiant.lien("télécharger mon-attestation.pdf");
        Reponse reponse = etudiant.navigateur().lireSansSuivre(adresse);
        assertThat(reponse.statut()).isEqualTo(200);
        assertThat(reponse.entete("Content-Disposition")).isEqualTo("attachment; filename=\"mon-attestation.pdf\"");
        assertThat(reponse.entete("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reponse.entete("Cache-Control")).contains("no-store");
        assertThat(etudiant.telecharger(adresse)).isEqualTo(PDF);
        assertThat(portail.connecte("etudiant2")
                        .navigateur()
                        .lireSansSuivre(adresse)
                        .statut())
                .isEqualTo(404);
    }

    private void exiger(Redaction redaction) {
        Visiteur admin = page(redaction).remplir(Map.of("pieces[0].demande", "REQUISE"), "Enregistrer la liste");
        assertThat(admin.erreurs()).isEmpty();
        assertThat(admin.texte()).contains("Liste propre à ce centre");
    }

    private Visiteur page(Redaction redaction) {
        String centre = portail.lire(
                        "select g.libelle from convention c join centre_gestion g on g.id = c.centre_id where c.id = ?",
                        redaction.id())
                .get(0)
                .get(0);
        return portail.connecte("admin")
                .ouvrir("/portal/page/administration")
                .suivre("Centres de gestion")
                .suivre(centre)
                .suivre("Pièces à fournir");
    }
}
