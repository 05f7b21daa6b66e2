package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.persistence.EntityManager;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entstage.centregestion.CentreGestion;
import org.entstage.circuit.NatureEtape;
import org.entstage.droits.Acteur;
import org.entstage.essai.Acteurs;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.essai.UneConvention;
import org.entstage.nomenclature.ConsulterListe;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.ModifierValeur;
import org.entstage.nomenclature.SaisieValeur;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a convention says of lists and people from the day on which it is handed in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FigeageEnBaseTest {

    private static final String HOTE = "Exemplaire & Fils";
    private static final String AUTRE_HOTE = "Exemplaire et Associés";

    private final Acteur etudiant = Acteurs.etudiant();
    private ModeleDeTest modele;
    private UneConvention convention;

    @BeforeAll
    void ouvrir() {
        SystemesDeTest systemes = new SystemesDeTest();
        modele = ModeleDeTest.surH2("figeage", systemes.scolarite(), systemes.annuaire(), systemes.messagerie());
        enTransaction(base -> {
            CentreGestion centre = new CentreGestion("0350936C", "SCI", "Centre SCI", "sci@univ.example.org");
            base.persist(centre);
            base.createNativeQuery("insert into centre_critere"
                            + " (etablissement, centre_id, code_composante, code_etape, version_etape)"
                            + " values ('0350936C', :centre, 'SCI', '', '')")
                    .setParameter("centre", centre.id())
                    .executeUpdate();
        });
    }

    @AfterAll
    void fermer() {
        modele.close();
    }

    @BeforeEach
    void commencer() {
        enTransaction(base -> base.createNativeQuery("update convention set etat = 'BROUILLON'")
                .executeUpdate());
        renommer(HOTE, "Gérante", "Modèle", "Exemple");
        nommer(Liste.THEME, "INFO", "Informatique");
        convention = UneConvention.commencee(modele, etudiant).complete();
    }

    private void enTransaction(Consumer<EntityManager> travail) {
        new TransactionTemplate(modele.bean(PlatformTransactionManager.class))
                .executeWithoutResult(statut -> travail.accept(modele.bean(EntityManager.class)));
    }

    private void renommer(String hote, String fonction, String enseignant, String nom) {
        enTransaction(base -> {
            base.createNativeQuery("update structure_accueil set raison_sociale = :hote, representant_fonction = :f")
                    .setParameter("hote", hote)
                    .setParameter("f", fonction)
                    .executeUpdate();
            base.createNativeQuery("update enseignant set nom = :nom")
                    .setParameter("nom", enseignant)
                    .executeUpdate();
            base.createNativeQuery("update etudiant set nom = :nom")
                    .setParameter("nom", nom)
                    .executeUpdate();
        });
    }

    private void nommer(Liste liste, String code, String libelle) {
        int version = modele.bean(ConsulterListe.class).executer(Acteurs.administrateur(), liste).lignes().stream()
                .filter(ligne -> ligne.valeur().code().equals(code))
                .findFirst()
                .orElseThrow()
                .version();
        modele.bean(ModifierValeur.class)
                .executer(
                        Acteurs.administrateur(),
                        liste,
                        new SaisieValeur(code, libelle, libelle, 10, null, null),
                        version);
    }

    private void toutChange() {
        renommer(AUTRE_HOTE, "Présidente", "Épousée", "Changée");
        nommer(Liste.THEME, "INFO", "Numérique");
    }

    private String imprime() throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        modele.bean(EditerConvention.class).executer(Acteurs.baip(), convention.id(), Locale.FRENCH, document);
        try (PDDocument pdf = Loader.loadPDF(document.toByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private LigneExport exportee() {
        List<LigneExport> lignes = new ArrayList<>();
        modele.bean(ExporterConventions.class).executer(Acteurs.baip(), CriteresConvention.AUCUN, lignes::add);
        return lignes.stream()
                .filter(ligne -> ligne.convention().id() == convention.id())
                .findFirst()
                .orElseThrow();
    }

    private FicheConvention fiche() {
        return modele.bean(ConsulterConvention.class).executer(Acteurs.baip(), convention.id());
    }

    @Test
    void what_is_being_written_is_read_as_it_is_today() throws IOException {
        toutChange();

        assertThat(fiche().structure().raisonSociale()).isEqualTo(AUTRE_HOTE);
        assertThat(fiche().etudiant().nom()).isEqualTo("Changée");
        assertThat(fiche().referent().nom()).isEqualTo("Épousée");
        assertThat(imprime()).contains(AUTRE_HOTE, "Présidente", "thème : Numérique", "Changée");
    }

    @Test
    void what_was_handed_in_keeps_names_and_labels_of_that_day() throws IOException {
        convention.soumise();
        toutChange();

        assertThat(fiche().structure().raisonSociale()).isEqualTo(HOTE);
        assertThat(fiche().structure().representantFonction()).isEqualTo("Gérante");
        assertThat(fiche().etudiant().nom()).isEqualTo("Exemple");
        assertThat(fiche().referent().nom()).isEqualTo("Modèle");
        assertThat(imprime())
                .contains(HOTE, "Gérante", "thème : Informatique", "Camille Exemple")
                .doesNotContain(AUTRE_HOTE, "Présidente", "Numérique", "Changée", "Épousée");

        modele.bean(ValiderEtape.class)
                .executer(Acteurs.baip(), convention.id(), convention.version(), NatureEtape.VALIDATION_CENTRE, null);
        assertThat(imprime()).contains(HOTE, "thème : Informatique").doesNotContain(AUTRE_HOTE);
    }

    @Test
    void the_export_says_what_was_handed_in() {
        assertThat(exportee().structure()).isEqualTo(HOTE);
        toutChange();
        assertThat(exportee().structure()).isEqualTo(AUTRE_HOTE);
        assertThat(exportee().figees().valeur(Liste.THEME, "INFO")).isEmpty();
        renommer(HOTE, "Gérante", "Modèle", "Exemple");
        nommer(Liste.THEME, "INFO", "Informatique");

        convention.soumise();
        toutChange();

        LigneExport ligne = exportee();
        assertThat(ligne.structure()).isEqualTo(HOTE);
        assertThat(ligne.etudiantNom()).isEqualTo("Exemple");
        assertThat(ligne.referent()).startsWith("Modèle ");
        assertThat(ligne.valeur(ChampExporte.HOTE_REPRESENTANT_FONCTION)).isEqualTo("Gérante");
        assertThat(ligne.valeur(ChampExporte.THEME)).isEqualTo("INFO");
        assertThat(ligne.figees().valeur(Liste.THEME, "INFO"))
                .hasValueSatisfying(valeur -> assertThat(valeur.libelleFr()).isEqualTo("Informatique"));
    }

    @Test
    void sent_back_it_shows_the_present_and_handed_in_again_it_is_frozen_anew() throws IOException {
        convention.soumise();
        modele.bean(RefuserConvention.class)
                .executer(Acteurs.baip(), convention.id(), convention.version(), "Précisez le sujet.", List.of());
        toutChange();
        assertThat(imprime()).contains(AUTRE_HOTE, "thème : Numérique");

        convention.soumise();
        renommer(HOTE, "Gérante", "Modèle", "Exemple");
        nommer(Liste.THEME, "INFO", "Informatique");

        assertThat(imprime())
                .contains(AUTRE_HOTE, "Présidente", "thème : Numérique", "Changée")
                .doesNotContain("Gérante", "thème : Informatique");
    }

    @Test
    void a_correction_by_staff_freezes_what_it_changes_and_leaves_the_rest() {
        convention.soumise();
        toutChange();
        nommer(Liste.THEME, "DROIT", "Droit et numérique");
        enTransaction(base -> base.createNativeQuery("update convention set theme = 'DROIT' where id = :id")
                .setParameter("id", convention.id())
                .executeUpdate());

        modele.bean(EnregistrerStage.class)
                .executer(Acteurs.baip(), convention.id(), convention.version(), fiche().stage());

        assertThat(fiche().figees().libelles().get(Liste.THEME).libelleFr()).isEqualTo("Droit et numérique");
        assertThat(fiche().structure().raisonSociale()).isEqualTo(HOTE);
        assertThat(fiche().referent().nom()).isEqualTo("Modèle");
    }

    @Test
    void a_row_of_before_is_read_as_it_is_today_until_somebody_writes_it() {
        convention.soumise();
        enTransaction(base ->
                base.createNativeQuery("update convention set figees = null").executeUpdate());
        toutChange();

        assertThat(fiche().structure().raisonSociale()).isEqualTo(AUTRE_HOTE);
    }

    @Test
    void opening_costs_no_statement_more() {
        convention.soumise();
        modele.sql().remettreAZero();
        FicheConvention lue = modele.bean(ConsulterConvention.class).executer(etudiant, convention.id());

        assertThat(modele.sql().ordres()).hasSizeLessThanOrEqualTo(4);
        assertThat(lue.figees().libelles()).containsKeys(Liste.TYPE_CONVENTION, Liste.MODE_PAIEMENT);
    }
}
