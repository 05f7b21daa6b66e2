package org.entstage.centregestion.contenu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.persistence.EntityManager;
import org.entstage.centregestion.CentreGestion;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.EditerConvention;
import org.entstage.document.PdfDeTest;
import org.entstage.droits.Acteur;
import org.entstage.droits.RolesLivres;
import org.entstage.essai.Acteurs;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.essai.UneConvention;
import org.entstage.journal.ConsulterJournal;
import org.entstage.journal.CriteresJournal;
import org.entstage.journal.LigneJournal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContenusTest {

    private static final byte[] PDF = "%PDF-1.7 test".getBytes(StandardCharsets.US_ASCII);

    private final SystemesDeTest systemes = new SystemesDeTest();
    private ModeleDeTest modele;
    private long centre;
    private long dessous;
    private long autre;

    @BeforeAll
    void ouvrir() {
        modele = ModeleDeTest.surH2("contenus", systemes.scolarite(), systemes.annuaire(), systemes.messagerie());
        centre = centre("SCI");
        autre = centre("DROIT");
        dessous = centre("MATHS");
        executer("update centre_gestion set parent_id = " + centre + ", niveau = 'ETAPE' where id = " + dessous);
        executer("insert into centre_critere (etablissement, centre_id, code_composante, code_etape, version_etape)"
                + " values ('0350936C', " + centre + ", '" + SystemesDeTest.COMPOSANTE + "', '', '')");
    }

    private long centre(String code) {
        CentreGestion cree = new CentreGestion("0350936C", code, "Centre " + code, null);
        transaction()
                .executeWithoutResult(etat -> modele.bean(EntityManager.class).persist(cree));
        return cree.id();
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(modele.bean(PlatformTransactionManager.class));
    }

    private void executer(String sql) {
        transaction()
                .executeWithoutResult(etat ->
                        modele.bean(EntityManager.class).createNativeQuery(sql).executeUpdate());
    }

    @AfterAll
    void fermer() {
        modele.close();
    }

    @BeforeEach
    void vider() {
        for (String table : List.of("consigne", "consigne_document", "logo_centre", "journal_administration")) {
            executer("delete from " + table);
        }
    }

    @Test
    void the_institution_s_instructions_come_first_and_a_centre_without_any_shows_those_above() {
        ecrire(Acteurs.administrateur(), 0, "Pour tous", "For all");
        ecrire(Acteurs.responsable(centre), centre, "Aux sciences", null);

        assertThat(lire(dessous, Locale.ENGLISH))
                .extracting(BlocConsignes::centre, BlocConsignes::html)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(null, "<p>For all</p>"),
                        org.assertj.core.groups.Tuple.tuple("Centre SCI", "<p>Aux sciences</p>"));
        assertThat(lire(autre, Locale.FRENCH)).extracting(BlocConsignes::html).containsExactly("<p>Pour tous</p>");

        ecrire(Acteurs.administrateur(), dessous, "Aux maths", null);
        assertThat(lire(dessous, Locale.FRENCH))
                .extracting(BlocConsignes::html)
                .containsExactly("<p>Pour tous</p>", "<p>Aux maths</p>");
    }

    @Test
    void texts_are_cleaned_when_they_come_and_noted_in_the_journal() {
        ecrire(Acteurs.administrateur(), 0, "<p>a<script>alert(1)</script></p>", null);

        assertThat(contenus(0).texteFr()).isEqualTo("<p>a</p>");
        assertThat(journal()).containsExactly("consigne/ texteFr null <p>a</p>");
    }

    @Test
    void of_two_who_write_the_second_is_told() {
        ecrire(Acteurs.administrateur(), centre, "un", null);

        assertThatThrownBy(() -> modele.bean(EnregistrerConsignes.class)
                        .executer(Acteurs.administrateur(), centre, -1, "deux", null))
                .isInstanceOf(ModificationConcurrente.class);
        assertThat(problemes(() -> ecrire(Acteurs.administrateur(), centre, "x".repeat(20_001), null)))
                .containsExactly("commun.tropLong");
    }

    @Test
    void a_manager_keeps_the_contents_of_his_centre_only() {
        for (Acteur acteur :
                List.of(Acteurs.responsable(autre), Acteurs.gestionnaire(centre), Acteurs.baip(), Acteurs.etudiant())) {
            assertThatThrownBy(() -> modele.bean(ConsulterContenus.class).executer(acteur, centre))
                    .isInstanceOf(AccesRefuse.class);
            assertThatThrownBy(() -> ajouter(acteur, centre, PDF)).isInstanceOf(AccesRefuse.class);
            assertThatThrownBy(() -> modele.bean(ChangerLogo.class).executer(acteur, centre, null))
                    .isInstanceOf(AccesRefuse.class);
        }
        assertThatThrownBy(() -> ecrire(Acteurs.responsable(centre), 0, "Pour tous", null))
                .isInstanceOf(AccesRefuse.class);
    }

    @Test
    void a_document_is_handed_over_to_students_and_taken_away() {
        ajouter(Acteurs.responsable(centre), centre, PDF);
        LigneDocument ligne = lire(centre, Locale.FRENCH).get(0).documents().get(0);

        assertThat(ligne.libelle(Locale.ENGLISH)).isEqualTo("Modèle d'attestation");
        FichierDocument fichier = modele.bean(OuvrirDocument.class).executer(Acteurs.etudiant(), ligne.id());
        assertThat(fichier.nom()).isEqualTo("modele.pdf");
        assertThat(fichier.type()).isEqualTo("application/pdf");
        assertThat(fichier.contenu()).isEqualTo(PDF);
        assertThatThrownBy(() -> modele.bean(OuvrirDocument.class).executer(Acteurs.inconnu(), ligne.id()))
                .isInstanceOf(AccesRefuse.class);

        assertThatThrownBy(() ->
                        modele.bean(RetirerDocument.class).executer(Acteurs.responsable(autre), autre, ligne.id()))
                .isInstanceOf(Introuvable.class);
        modele.bean(RetirerDocument.class).executer(Acteurs.responsable(centre), centre, ligne.id());
        assertThatThrownBy(() -> modele.bean(OuvrirDocument.class).executer(Acteurs.etudiant(), ligne.id()))
                .isInstanceOf(Introuvable.class);
        assertThat(journal())
                .containsExactly("consigne/SCI document null modele.pdf", "consigne/SCI document modele.pdf null");
    }

    @Test
    void a_centre_s_documents_are_for_those_whom_it_concerns() {
        long science = deposer(centre);
        long droit = deposer(autre);
        long maths = deposer(dessous);
        long commun = deposer(0);
        UneConvention convention = UneConvention.commencee(modele, Acteurs.etudiant());

        // The registration of both students leads to the sciences.
        for (Acteur acteur : List.of(Acteurs.etudiant(), Acteurs.etudiant2())) {
            assertThat(lus(acteur, science, droit, maths, commun)).containsExactly(science, commun);
        }
        assertThat(lus(Acteurs.gestionnaire(centre), science, droit, commun)).containsExactly(science, commun);
        // Below the sciences their documents are read; above and beside nothing is.
        assertThat(lus(Acteurs.gestionnaire(dessous), science, droit, maths)).containsExactly(science, maths);
        assertThat(lus(Acteurs.responsable(autre), science, droit, maths, commun))
                .containsExactly(droit, commun);
        for (Acteur acteur : List.of(Acteurs.baip(), Acteurs.auditeur(), Acteurs.administrateur())) {
            assertThat(lus(acteur, science, droit, maths, commun)).containsExactly(science, droit, maths, commun);
        }
        // A teacher reads what concerns the conventions that he follows; a draft is not among them.
        assertThat(lus(Acteurs.enseignant(), science, commun)).containsExactly(commun);
        convention.complete().soumise();
        assertThat(lus(Acteurs.enseignant(), science, droit, commun)).containsExactly(science, commun);
        // A convention that was moved takes its student along.
        executer("update convention set centre_id = " + autre + " where id = " + convention.id());
        assertThat(lus(Acteurs.etudiant(), science, droit)).containsExactly(science, droit);
        assertThat(lus(Acteurs.etudiant2(), science, droit)).containsExactly(science);
        executer("update convention set centre_id = " + centre);
    }

    @Test
    void without_student_records_a_student_reads_the_documents_of_his_conventions() {
        Acteur sansInscription = Acteurs.avec(RolesLivres.ETUDIANT, "etudiant9", "Sans Inscription", "20269999");
        long science = deposer(centre);
        long commun = deposer(0);

        assertThat(lus(sansInscription, science, commun)).containsExactly(commun);
        systemes.scolariteEnPanne(true);
        try {
            assertThat(lus(sansInscription, science, commun)).containsExactly(commun);
        } finally {
            systemes.scolariteEnPanne(false);
        }
    }

    private long deposer(long ou) {
        ajouter(Acteurs.administrateur(), ou, PDF);
        return modele.bean(Contenus.class).documents(List.of(ou)).get(0).id();
    }

    /** Those of the documents that this person is given; the others must not exist for him. */
    private List<Long> lus(Acteur acteur, Long... documents) {
        return Stream.of(documents).filter(id -> ouvert(acteur, id)).toList();
    }

    private boolean ouvert(Acteur acteur, long id) {
        try {
            modele.bean(OuvrirDocument.class).executer(acteur, id);
            return true;
        } catch (Introuvable autrui) {
            return false;
        }
    }

    @Test
    void what_is_no_document_is_refused() {
        assertThat(problemes(() -> ajouter(Acteurs.administrateur(), 0, "<html>".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("consigne.fichier.format");
        assertThat(problemes(() -> ajouter(Acteurs.administrateur(), 0, null)))
                .containsExactly("consigne.fichier.absent");
        byte[] gros = new byte[SaisieDocument.TAILLE_MAXIMALE + 1];
        System.arraycopy(PDF, 0, gros, 0, PDF.length);
        assertThat(problemes(() -> ajouter(Acteurs.administrateur(), 0, gros)))
                .containsExactly("consigne.fichier.gros");
    }

    @Test
    void a_logo_is_drawn_anew_within_limits_and_inherited() throws IOException {
        modele.bean(ChangerLogo.class).executer(Acteurs.administrateur(), 0, image("png", 2000, 500));

        BufferedImage montre = ImageIO.read(new ByteArrayInputStream(
                modele.bean(MontrerLogo.class).executer(Acteurs.responsable(dessous), dessous)));
        assertThat(montre.getWidth()).isEqualTo(900);
        assertThat(montre.getHeight()).isEqualTo(225);
        assertThat(modele.bean(ConsulterContenus.class)
                        .executer(Acteurs.responsable(centre), centre)
                        .logoHerite())
                .isTrue();

        modele.bean(ChangerLogo.class).executer(Acteurs.responsable(centre), centre, image("jpeg", 100, 60));
        assertThat(ImageIO.read(new ByteArrayInputStream(
                                modele.bean(MontrerLogo.class).executer(Acteurs.responsable(dessous), dessous)))
                        .getWidth())
                .isEqualTo(100);
        modele.bean(ChangerLogo.class).executer(Acteurs.responsable(centre), centre, null);
        assertThat(contenus(centre).logoPropre()).isFalse();
    }

    @Test
    void what_is_no_logo_is_refused() throws IOException {
        assertThat(problemes(() -> logo("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("logo.format");
        byte[] gif = image("gif", 10, 10);
        assertThat(problemes(() -> logo(gif))).containsExactly("logo.format");
        byte[] large = image("png", 4001, 1);
        assertThat(problemes(() -> logo(large))).containsExactly("logo.dimensions");
        assertThat(problemes(() -> logo(new byte[301 * 1024]))).containsExactly("logo.gros");
        byte[] coupe = java.util.Arrays.copyOf(image("png", 300, 300), 60);
        assertThat(problemes(() -> logo(coupe))).containsExactly("logo.format");
    }

    @Test
    void the_convention_is_printed_with_the_logo_and_stays_accessible() throws Exception {
        UneConvention convention =
                UneConvention.commencee(modele, Acteurs.etudiant()).complete();
        byte[] sans = imprimer(convention);
        logo(image("png", 300, 100));
        byte[] avec = imprimer(convention);

        assertThat(new PdfDeTest(avec).defautsPdfUa()).isEmpty();
        assertThat(avec.length).isGreaterThan(sans.length);
        assertThat(textes(avec)).contains("Logo Université d'Exemple");
    }

    private static List<String> textes(byte[] pdf) throws IOException {
        List<String> textes = new java.util.ArrayList<>();
        try (org.apache.pdfbox.pdmodel.PDDocument document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            parcourir(document.getDocumentCatalog().getStructureTreeRoot(), textes);
        }
        return textes;
    }

    private static void parcourir(
            org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode noeud, List<String> textes) {
        for (Object enfant : noeud.getKids()) {
            if (enfant instanceof org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement e) {
                textes.add(e.getAlternateDescription());
                parcourir(e, textes);
            }
        }
    }

    private byte[] imprimer(UneConvention convention) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        modele.bean(EditerConvention.class).executer(Acteurs.etudiant(), convention.id(), Locale.FRENCH, document);
        return document.toByteArray();
    }

    private void logo(byte[] image) {
        modele.bean(ChangerLogo.class).executer(Acteurs.administrateur(), 0, image);
    }

    private static byte[] image(String format, int largeur, int hauteur) throws IOException {
        BufferedImage image = new BufferedImage(largeur, hauteur, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, Color.RED.getRGB());
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        ImageIO.write(image, format, octets);
        return octets.toByteArray();
    }

    private void ajouter(Acteur acteur, long ou, byte[] contenu) {
        modele.bean(AjouterDocument.class)
                .executer(acteur, ou, new SaisieDocument("Modèle d'attestation", null, "Modèle.pdf", contenu));
    }

    private void ecrire(Acteur acteur, long ou, String fr, String en) {
        int version = modele.bean(ConsulterContenus.class).executer(acteur, ou).version();
        modele.bean(EnregistrerConsignes.class).executer(acteur, ou, version, fr, en);
    }

    private FicheContenus contenus(long ou) {
        return modele.bean(ConsulterContenus.class).executer(Acteurs.administrateur(), ou);
    }

    private List<BlocConsignes> lire(long ou, Locale langue) {
        return modele.bean(LireConsignes.class).executer(Acteurs.etudiant(), List.of(ou), langue);
    }

    private List<String> journal() {
        return modele
                .bean(ConsulterJournal.class)
                .executer(Acteurs.administrateur(), CriteresJournal.AUCUN, 1)
                .lignes()
                .stream()
                .sorted(java.util.Comparator.comparing(LigneJournal::id))
                .map(ligne -> ligne.objet() + "/" + ligne.reference() + " " + ligne.champ() + " " + ligne.avant() + " "
                        + ligne.apres())
                .toList();
    }

    private static List<String> problemes(org.assertj.core.api.ThrowableAssert.ThrowingCallable appel) {
        return catchThrowableOfType(RefusMetier.class, appel).problemes().stream()
                .map(Probleme::cle)
                .toList();
    }
}
