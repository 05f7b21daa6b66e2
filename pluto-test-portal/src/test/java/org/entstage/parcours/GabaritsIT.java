package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.entstage.document.PdfDeTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A centre writes one article of its conventions anew; what was validated before stays as it was. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GabaritsIT {

    private static final String ARTICLE =
            "<h2>Article 5. Suivi propre au centre</h2>\n<p>Deux visites sur place.</p>\n";
    private static final String THEME = "Informatique";
    private static final String AUTRE_THEME = "Numérique";
    private static final String PROJET = "Voir la convention (PDF, filigrane « brouillon »)";
    private static final String PDF = "Télécharger la convention (PDF)";

    private final PortailComplet portail = PortailComplet.surH2();
    private final Visiteur admin = portail.connecte("admin");
    private String centre;

    @AfterAll
    void rendre() {
        portail.ecrire("delete from gabarit_version");
        portail.ecrire("update version_donnees set version = version + 1 where nom = 'gabarits'");
    }

    @Test
    void one_article_from_a_date_on_and_what_was_validated_before_keeps_its_bytes() throws Exception {
        Redaction avant = validee();
        centre = portail.lire("select centre_id from convention where id = " + avant.id())
                .get(0)
                .get(0);
        byte[] signee = telecharger(avant, PDF);
        assertThat(new PdfDeTest(signee).texte()).doesNotContain("Suivi propre au centre");

        article("Suivi").remplir(Map.of("texte", ARTICLE + "<p>{{stagiaire.nmo}}</p>"), "Enregistrer le brouillon");
        assertThat(admin.texte())
                .contains("Le brouillon est enregistré", "Ligne 3 : « stagiaire.nmo »", "« stagiaire.nom »");
        admin.presser("Publier ce texte");
        assertThat(admin.erreurs()).singleElement().asString().startsWith("Ligne 3 : « stagiaire.nmo »");
        assertThat(portail.lire("select id from gabarit_version where numero > 0"))
                .isEmpty();

        admin.remplir(Map.of("texte", ARTICLE), "Enregistrer le brouillon");
        assertThat(admin.texte()).contains("Ce texte peut être publié");
        assertThat(new PdfDeTest(admin.telecharger(admin.lien("Voir avec des valeurs d’exemple"))).texte())
                .contains("Suivi propre au centre");
        String jour = LocalDate.now(ZoneId.of("Europe/Paris")).toString();
        admin.remplir(Map.of("debut", jour), "Publier ce texte");
        assertThat(admin.texte()).contains("Le texte est publié", "n° 1");
        admin.suivre("Comparer la version 1 avec la précédente");
        assertThat(admin.texte()).contains("Ajouté : <h2>Article 5. Suivi propre au centre</h2>");

        Redaction apres = validee();
        assertThat(new PdfDeTest(telecharger(apres, PDF)).texte())
                .contains("Suivi propre au centre", "Article 1")
                .doesNotContain("PROJET");
        portail.ecrire("update structure_accueil set raison_sociale = concat(raison_sociale, ' (autre nom)')");
        try {
            assertThat(telecharger(avant, PDF)).isEqualTo(signee);
            assertThat(agent(avant).telecharger(agent(avant).suivre("Documents").lien("PDF en français")))
                    .isEqualTo(signee);
        } finally {
            portail.ecrire("update structure_accueil set raison_sociale = replace(raison_sociale, ' (autre nom)', '')");
        }
        archive(avant, signee);
        libelle(avant, signee);
    }

    /** A label that changes is printed on what is made anew, not on what was frozen. */
    private void libelle(Redaction figee, byte[] signee) throws IOException {
        assertThat(new PdfDeTest(signee).texte()).contains("thème : " + THEME);
        Redaction brouillon =
                Redaction.commencer(portail.connecte(portail.nouvelEtudiant())).complete();
        Visiteur agent = agent(brouillon);
        nommer(THEME, AUTRE_THEME);
        try {
            await().atMost(Duration.ofSeconds(8))
                    .untilAsserted(() -> assertThat(new PdfDeTest(agent.telecharger(agent.lien(PROJET))).texte())
                            .contains("thème : " + AUTRE_THEME));
            assertThat(telecharger(figee, PDF)).isEqualTo(signee);
        } finally {
            nommer(AUTRE_THEME, THEME);
        }
    }

    private void nommer(String avant, String apres) {
        admin.ouvrir("/portal/page/administration")
                .suivre("Listes")
                .suivre("Thèmes")
                .suivre(avant)
                .remplir(Map.of("libelleFr", apres), "Enregistrer la valeur");
        assertThat(admin.erreurs()).isEmpty();
    }

    /** The list narrowed to one convention, as an archive. */
    private void archive(Redaction redaction, byte[] attendue) throws IOException {
        Visiteur agent = portail.connecte("gestionnaire");
        agent.ouvrir(Bureau.ONGLET).remplir(Map.of("convention", redaction.numero()), "Rechercher");
        Map<String, byte[]> fichiers = new LinkedHashMap<>();
        try (ZipInputStream archive =
                new ZipInputStream(new ByteArrayInputStream(agent.telecharger(agent.lien("Imprimer la liste"))))) {
            for (ZipEntry fichier = archive.getNextEntry(); fichier != null; fichier = archive.getNextEntry()) {
                fichiers.put(fichier.getName(), archive.readAllBytes());
            }
        }
        assertThat(fichiers).hasSize(1);
        fichiers.forEach((nom, octets) -> {
            assertThat(nom).startsWith(redaction.numero() + "-").endsWith(".pdf");
            assertThat(octets).isEqualTo(attendue);
        });
    }

    private Visiteur article(String titre) {
        String accueil = admin
                .ouvrir("/portal/page/administration")
                .suivre("Modèles de documents")
                .page()
                .select("details a[href]")
                .stream()
                .filter(lien -> lien.attr("href").contains("id:" + centre))
                .findFirst()
                .orElseThrow()
                .absUrl("href");
        return admin.ouvrir(accueil).suivre("Convention de stage (français)").suivre(titre);
    }

    private Redaction validee() {
        Redaction redaction = Redaction.commencer(portail.connecte(portail.nouvelEtudiant()))
                .complete()
                .soumise();
        new Bureau(portail.connecte("gestionnaire")).valider(redaction.numero());
        return redaction;
    }

    private Visiteur agent(Redaction redaction) {
        return new Bureau(portail.connecte("gestionnaire")).ouvrir(redaction.numero());
    }

    private byte[] telecharger(Redaction redaction, String lien) {
        Visiteur etudiant = redaction.etudiant();
        redaction.dansLaListe("Voir la convention");
        return etudiant.telecharger(etudiant.lien(lien));
    }
}
