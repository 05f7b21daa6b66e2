package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.entstage.document.PdfDeTest;
import org.entstage.portail.Navigateur.Reponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the administration gives a centre, as the student meets it; and the centre's staff. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContenusDesCentresIT {

    private static final String ONGLET = "/portal/page/administration";
    private static final byte[] PDF = "%PDF-1.7 essai".getBytes(StandardCharsets.US_ASCII);

    private final PortailComplet portail = PortailComplet.surH2();
    private final Visiteur admin = portail.connecte("admin");

    @AfterAll
    void vider() {
        portail.ecrire("delete from consigne_document");
        portail.ecrire("delete from consigne where centre_id = 0");
        portail.ecrire("delete from logo_centre");
    }

    private Visiteur consignes(String centre) {
        return admin.ouvrir(ONGLET).suivre("Consignes, documents et logo").suivre(centre);
    }

    @Test
    void instructions_are_previewed_cleaned_saved_and_read_by_students_before_those_of_their_centre() {
        consignes("Établissement")
                .remplir(
                        Map.of(
                                "texteFr",
                                "<p>Bienvenue <b>à tous</b><script>alert(1)</script></p>",
                                "suivant",
                                "apercu"),
                        "Voir l’aperçu");
        assertThat(admin.page().select(".es-carte strong").eachText()).contains("à tous");
        assertThat(admin.page().select(".entstage script")).isEmpty();
        assertThat(portail.lire("select id from consigne where centre_id = 0")).isEmpty();

        admin.presser("Enregistrer les consignes");
        assertThat(admin.texte()).contains("Les consignes sont enregistrées");

        Visiteur etudiant =
                portail.connecte("etudiant").ouvrir("/portal/page/mes-stages").suivre("Nouvelle convention");
        assertThat(etudiant.texte()).containsSubsequence("Bienvenue à tous", "au moins trois semaines");
        etudiant.presser("Commencer la convention").suivre("Étudiant et formation");
        assertThat(etudiant.texte()).contains("Bienvenue à tous");
    }

    @Test
    void a_document_is_uploaded_and_downloaded_as_an_attachment_and_other_files_are_refused() {
        consignes("Établissement")
                .televerser(
                        Map.of("libelleFr", "Modèle d'attestation"),
                        "page.html",
                        "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
                        "Ajouter le document");
        assertThat(admin.erreurs()).singleElement().asString().contains("ni un PDF");

        consignes("Établissement")
                .televerser(Map.of("libelleFr", "Modèle d'attestation"), "Modèle.PDF", PDF, "Ajouter le document");
        assertThat(admin.texte()).contains("Le document est ajouté", "Modèle d'attestation (PDF, 1 ko)");

        Visiteur etudiant =
                portail.connecte("etudiant2").ouvrir("/portal/page/mes-stages").suivre("Nouvelle convention");
        String adresse = etudiant.lien("Modèle d'attestation");
        Reponse reponse = etudiant.navigateur().lireSansSuivre(adresse);
        assertThat(reponse.statut()).isEqualTo(200);
        assertThat(reponse.entete("Content-Disposition")).isEqualTo("attachment; filename=\"modele.pdf\"");
        assertThat(reponse.entete("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reponse.entete("Content-Type")).startsWith("application/pdf");
        assertThat(etudiant.telecharger(adresse)).isEqualTo(PDF);
    }

    @Test
    void a_logo_is_uploaded_and_printed_on_a_document_that_stays_accessible() throws Exception {
        consignes("Établissement")
                .televerser(Map.of(), "logo.svg", "<svg/>".getBytes(StandardCharsets.UTF_8), "Changer le logo");
        assertThat(admin.erreurs()).singleElement().asString().contains("PNG ou JPEG");

        ByteArrayOutputStream image = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB), "png", image);
        consignes("Établissement").televerser(Map.of(), "logo.png", image.toByteArray(), "Changer le logo");
        assertThat(admin.texte()).contains("Ce logo est imprimé en tête des conventions");
        assertThat(ImageIO.read(new java.io.ByteArrayInputStream(admin.telecharger(
                        admin.page().selectFirst("img.es-logo").absUrl("src")))))
                .isNotNull();

        Redaction redaction =
                Redaction.commencer(portail.connecte(portail.nouvelEtudiant())).complete();
        Visiteur etudiant = redaction.etape("Récapitulatif").etudiant();
        PdfDeTest pdf = new PdfDeTest(etudiant.telecharger(etudiant.lien("(PDF")));
        assertThat(pdf.defautsPdfUa()).isEmpty();
    }

    @Test
    void somebody_of_the_directory_becomes_staff_and_opens_the_list_at_the_next_request() {
        Visiteur nouveau = portail.connecte("gest-iut");
        nouveau.ouvrir(Bureau.ONGLET).remplir(Map.of("nom", "Montplume"), "Rechercher");
        assertThat(nouveau.texte()).contains("Aucun");

        String nom = portail.population().personnel("gest-iut").orElseThrow().nom();
        admin.ouvrir(ONGLET)
                .suivre("Personnel des centres")
                .suivre("UFR Sciences et technologies")
                .suivre("Ajouter une personne")
                .remplir(Map.of("recherche", "gest-iut"), "Rechercher")
                .suivre("Choisir")
                .remplir(Map.of("role", "GESTIONNAIRE"), "Ajouter une personne");
        assertThat(admin.texte()).contains("La personne est ajoutée", nom);
        Redaction.commencer(portail.connecte("etudiant"));
        nouveau.ouvrir(Bureau.ONGLET).remplir(Map.of("nom", "Montplume"), "Rechercher");
        assertThat(nouveau.page().select("tbody tr")).isNotEmpty();

        admin.page().select("tr:contains(" + nom + ") a:contains(Retirer)").stream()
                .findFirst()
                .ifPresent(lien -> admin.ouvrir(lien.absUrl("href")));
        admin.presser("Retirer du centre");
        nouveau.ouvrir(Bureau.ONGLET).remplir(Map.of("nom", "Montplume"), "Rechercher");
        assertThat(nouveau.page().select("tbody tr")).isEmpty();
    }
}
