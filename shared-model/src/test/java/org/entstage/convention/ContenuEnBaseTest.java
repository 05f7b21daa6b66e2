package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entstage.centregestion.CentreGestion;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.regles.Constat;
import org.entstage.convention.regles.Declarations;
import org.entstage.droits.Acteur;
import org.entstage.essai.Acteurs;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.essai.UneConvention;
import org.entstage.gratification.UniteGratification;
import org.entstage.nomenclature.ConsulterListe;
import org.entstage.nomenclature.Liste;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is agreed beside the ordinary: kept, checked, counted, printed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContenuEnBaseTest {

    private final Acteur etudiant = Acteurs.etudiant();
    private ModeleDeTest modele;
    private UneConvention convention;

    @BeforeAll
    void ouvrir() {
        SystemesDeTest systemes = new SystemesDeTest();
        modele = ModeleDeTest.surH2("contenuDuStage", systemes.scolarite(), systemes.annuaire(), systemes.messagerie());
        new TransactionTemplate(modele.bean(PlatformTransactionManager.class)).executeWithoutResult(statut -> {
            var base = modele.bean(javax.persistence.EntityManager.class);
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
        convention = UneConvention.commencee(modele, etudiant).complete();
    }

    private static ClausesDuStage clauses(ClausesDuStage ordinaires) {
        return new ClausesDuStage(
                "Un samedi sur deux",
                "Pause d'une heure à midi",
                new Teletravail(new BigDecimal("1.5"), "espace partagé", "Appel chaque matin"),
                ordinaires.conges(),
                ordinaires.modalitesSuivi(),
                new AvantagesOfferts(Restauration.TITRES, new BigDecimal("5.50"), new BigDecimal("75")),
                "Prêt d'un vélo",
                new FraisRembourses("Déplacements sur justificatif", new BigDecimal("40"), UniteGratification.MOIS),
                true,
                "Articles 4 et 7",
                "Assureur Fictif, contrat 9");
    }

    private static SaisieStage stage(SaisieStage avant) {
        return new SaisieStage(
                new ContenuDuStage(
                        avant.type(),
                        avant.theme(),
                        avant.sujet(),
                        avant.activites(),
                        avant.competences(),
                        "Avec l'équipe des méthodes",
                        true),
                avant.debut(),
                avant.fin(),
                avant.horaires(),
                clauses(avant.clauses()),
                new RemunerationPrevue(
                        true,
                        new BigDecimal("800"),
                        UniteGratification.MOIS,
                        "BRUT",
                        null,
                        avant.remuneration().versement(),
                        "VIREMENT",
                        null));
    }

    private void decrire(SaisieStage stage) {
        modele.bean(EnregistrerStage.class).executer(etudiant, convention.id(), convention.version(), stage);
    }

    private String imprime(Acteur acteur, Locale langue) throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        modele.bean(EditerConvention.class).executer(acteur, convention.id(), langue, document);
        try (PDDocument pdf = Loader.loadPDF(document.toByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u00a0\\u202f]+", " ");
        }
    }

    private long utilisations(Liste liste, String code) {
        return modele.bean(ConsulterListe.class).executer(Acteurs.administrateur(), liste).lignes().stream()
                .filter(ligne -> ligne.valeur().code().equals(code))
                .findFirst()
                .orElseThrow()
                .utilisations();
    }

    @Test
    void all_that_was_agreed_is_kept_typed_and_opening_costs_no_statement_more() {
        SaisieStage voulue = stage(convention.fiche().stage());
        decrire(voulue);

        modele.sql().remettreAZero();
        SaisieStage lue = modele.bean(ConsulterConvention.class)
                .executer(etudiant, convention.id())
                .stage();

        assertThat(modele.sql().ordres()).hasSizeLessThanOrEqualTo(4);
        assertThat(lue)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .ignoringFields("horaires")
                .isEqualTo(voulue);
        assertThat(utilisations(Liste.BASE_MONTANT, "BRUT")).isPositive();
    }

    @Test
    void the_document_says_it_in_both_languages() throws IOException {
        decrire(stage(convention.fiche().stage()));

        assertThat(imprime(etudiant, Locale.FRENCH))
                .contains("800,00 € par mois brut")
                .contains("Télétravail : 1,5 jour(s) par semaine, espace partagé. Appel chaque matin")
                .contains("Repas : titres-restaurant. Part de l’organisme : 5,50 € par repas.")
                .contains("75 % de l’abonnement", "Prêt d'un vélo")
                .contains("forfait de 40,00 € par mois. Déplacements sur justificatif")
                .contains("Clauses applicables : Articles 4 et 7")
                .contains("Le sujet est confidentiel", "Avec l'équipe des méthodes", "Pause d'une heure");
        assertThat(imprime(etudiant, Locale.ENGLISH))
                .contains("Remote work: 1.5 day(s) a week", "The subject is confidential", "meal vouchers");
    }

    @Test
    void an_ordinary_convention_says_nothing_of_the_kind() throws IOException {
        assertThat(imprime(etudiant, Locale.FRENCH))
                .doesNotContain("Télétravail", "confidentiel :", "titres-restaurant.", "Frais remboursés", "annexée");
        assertThat(convention.fiche().stage().clauses().particulieres()).isFalse();
    }

    @Test
    void a_host_without_internal_rules_is_printed_so_and_rules_that_apply_must_be_named() throws IOException {
        ClausesDuStage c = clauses(convention.fiche().stage().clauses());
        decrire(convention.fiche().stage().avecClauses(reglement(c, false, null)));
        assertThat(imprime(etudiant, Locale.FRENCH)).contains("n’a pas de règlement intérieur applicable");

        decrire(convention.fiche().stage().avecClauses(reglement(c, true, null)));

        assertThat(convention.fiche().examen().bloquants())
                .extracting(Constat::regle)
                .containsExactly("M14");
        decrire(convention.fiche().stage().avecClauses(reglement(c, true, "Article 4")));
        assertThat(convention.fiche().examen().bloquants()).isEmpty();
    }

    private static ClausesDuStage reglement(ClausesDuStage c, Boolean applicable, String texte) {
        return new ClausesDuStage(
                c.presenceExceptionnelle(),
                c.remarqueHoraires(),
                c.teletravail(),
                c.conges(),
                c.modalitesSuivi(),
                c.offerts(),
                c.avantages(),
                c.frais(),
                applicable,
                texte,
                c.assurance());
    }

    @Test
    void the_export_gives_typed_values_and_leaves_a_confidential_subject_out() {
        decrire(stage(convention.fiche().stage()));
        List<LigneExport> lignes = new ArrayList<>();

        modele.bean(ExporterConventions.class).executer(Acteurs.baip(), CriteresConvention.AUCUN, lignes::add);

        LigneExport ligne = lignes.stream()
                .filter(une -> une.convention().id() == convention.id())
                .findFirst()
                .orElseThrow();
        assertThat((BigDecimal) ligne.valeur(ChampExporte.MONTANT)).isEqualByComparingTo("800");
        assertThat((BigDecimal) ligne.valeur(ChampExporte.TELETRAVAIL)).isEqualByComparingTo("1.5");
        assertThat(ligne.valeur(ChampExporte.UNITE)).isEqualTo(UniteGratification.MOIS);
        assertThat(ligne.valeur(ChampExporte.BASE)).isEqualTo("BRUT");
        assertThat(ligne.valeur(ChampExporte.HOTE_SIRET)).isEqualTo("73282932000074");
        assertThat(ligne.valeur(ChampExporte.FRAIS)).isEqualTo("Déplacements sur justificatif");
        assertThat(ligne.sujet()).isNull();
        assertThat(ligne.valeur(ChampExporte.ACTIVITES)).isNull();
        assertThat(ligne.valeur(ChampExporte.COMPETENCES)).isNotNull();
        assertThat(lignes)
                .filteredOn(une -> une.convention().id() != convention.id())
                .allSatisfy(une ->
                        assertThat(une.sujet()).isEqualTo(une.convention().sujet()));
    }

    @Test
    void what_is_out_of_range_is_refused_at_its_field() {
        SaisieStage avant = convention.fiche().stage();
        ClausesDuStage fausses = new ClausesDuStage(
                null,
                null,
                new Teletravail(new BigDecimal("5.5"), null, null),
                avant.conges(),
                avant.modalitesSuivi(),
                new AvantagesOfferts(null, new BigDecimal("-1"), new BigDecimal("101")),
                null,
                new FraisRembourses(null, new BigDecimal("-2"), null),
                null,
                null,
                null);

        RefusMetier refus = catchThrowableOfType(RefusMetier.class, () -> decrire(avant.avecClauses(fausses)));

        assertThat(refus.problemes())
                .extracting(Probleme::champ)
                .containsExactlyInAnyOrder("teletravailJours", "partRepas", "partTransport", "fraisMontant");
    }

    @Test
    void another_person_than_the_representative_signs_for_the_host() throws IOException {
        SaisieLieu lieu = convention.fiche().lieu();
        assertThat(lieu.signataire().ou(convention.fiche().structure()).nomComplet())
                .isEqualTo("Andréa Patron");
        EnregistrerLieu enregistrer = modele.bean(EnregistrerLieu.class);

        enregistrer.executer(
                etudiant,
                convention.id(),
                convention.version(),
                lieu.avecSignataire(new SignataireDeLHote(
                        "Signe", "Alix", "Directrice", "alix.signe@exemplaire.example.org", "02 99 00 00 09")));

        assertThat(convention.fiche().lieu().signataire().telephone()).isEqualTo("+33299000009");
        assertThat(imprime(etudiant, Locale.FRENCH))
                .contains("Alix Signe, Directrice", "alix.signe@exemplaire.example.org")
                .doesNotContain("Andréa Patron");
        RefusMetier refus = catchThrowableOfType(
                RefusMetier.class,
                () -> enregistrer.executer(
                        etudiant,
                        convention.id(),
                        convention.version(),
                        lieu.avecSignataire(new SignataireDeLHote(null, null, "Directrice", "sans arobase", null))));
        assertThat(refus.problemes())
                .extracting(Probleme::champ)
                .containsExactly("signataireNom", "signataireCourriel");
    }

    @Test
    void scheme_and_teaching_unit_are_kept_counted_and_printed() throws IOException {
        SaisieInformations connues = convention.fiche().informations();
        modele.bean(EnregistrerInformations.class)
                .executer(
                        etudiant,
                        convention.id(),
                        convention.version(),
                        new SaisieInformations(
                                connues.voie(),
                                connues.complement(),
                                connues.codePostal(),
                                connues.commune(),
                                connues.pays(),
                                connues.telephone(),
                                connues.courrielPersonnel(),
                                connues.caissePrimaire(),
                                "MSA",
                                null,
                                null,
                                connues.elementStage(),
                                connues.ects()));

        assertThat(convention.fiche().informations().regimeMaladie()).isEqualTo("MSA");
        assertThat(utilisations(Liste.REGIME_MALADIE, "MSA")).isPositive();
        assertThat(imprime(etudiant, Locale.FRENCH)).contains("Mutualité sociale agricole");
    }

    @Test
    void the_language_is_asked_abroad_only() throws IOException {
        SaisieDeclarations enAnglais =
                new SaisieDeclarations(Declarations.AUCUNE, null, null, null, null, "en", "Un entretien au retour");
        EnregistrerDeclarations declarer = modele.bean(EnregistrerDeclarations.class);
        declarer.executer(etudiant, convention.id(), convention.version(), enAnglais);
        assertThat(convention.fiche().declarations()).isEqualTo(SaisieDeclarations.AUCUNE);

        SaisieLieu lieu = convention.fiche().lieu();
        modele.bean(EnregistrerLieu.class)
                .executer(
                        etudiant,
                        convention.id(),
                        convention.version(),
                        new SaisieLieu(
                                null,
                                "1 Exemplary Street",
                                null,
                                null,
                                "Montréal",
                                "CA",
                                null,
                                lieu.tuteurNom(),
                                lieu.tuteurPrenom(),
                                lieu.tuteurFonction(),
                                lieu.tuteurCourriel(),
                                null));
        declarer.executer(etudiant, convention.id(), convention.version(), enAnglais);

        assertThat(convention.fiche().declarations().langue()).isEqualTo("en");
        assertThat(convention.fiche().declarations().accompagnementCesure()).isNull();
        assertThat(utilisations(Liste.LANGUE_CONVENTION, "en")).isEqualTo(1);
        assertThat(imprime(etudiant, Locale.FRENCH)).contains("Une traduction est annexée : Anglais");
    }

    @Test
    void two_drafts_of_one_registration_live_side_by_side() {
        UneConvention autre = UneConvention.commencee(modele, etudiant);

        assertThat(autre.id()).isNotEqualTo(convention.id());
        assertThat(autre.fiche().formation().codeEtape())
                .isEqualTo(convention.fiche().formation().codeEtape());
        autre.chezUneEntreprise();
        assertThat(convention.fiche().lieu().tuteurNom()).isEqualTo("Guide");
        assertThat(autre.fiche().lieu().tuteurNom()).isNull();
        assertThat(modele.bean(ListerMesConventions.class).executer(etudiant, 1).lignes())
                .extracting(LigneConvention::id)
                .contains(autre.id(), convention.id());
    }
}
