package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.entstage.essai.Acteurs.baip;
import static org.entstage.essai.Acteurs.enseignant;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.etudiant2;
import static org.entstage.essai.Acteurs.gestionnaire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entstage.centregestion.CentreGestion;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.regles.Declarations;
import org.entstage.droits.Action;
import org.entstage.essai.Acteurs;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.essai.UneConvention;
import org.entstage.nomenclature.ConsulterListe;
import org.entstage.nomenclature.Liste;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The life of conventions on a database; subclasses say on which. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class ConventionsEnBaseTest
        implements ListesEnBase,
                TuteursEnBase,
                EnvoisEnBase,
                DebutsEnBase,
                HotesEnBase,
                AvenantsEnBase,
                VoisinesEnBase,
                ReglagesEnBase,
                FileEnBase,
                RelancesEnBase,
                DocumentsEnBase,
                FigesEnBase,
                PiecesEnBase,
                FormulairesEnBase,
                SignaturesEnBase,
                PartiesAjouteesEnBase,
                SignaturesElectroniquesEnBase,
                StagesAEvaluerEnBase {

    private final SystemesDeTest systemes = new SystemesDeTest();
    private ModeleDeTest modele;
    private long centre;
    private long autreCentre;

    abstract ModeleDeTest ouvrir(SystemesDeTest systemes);

    @Override
    public ModeleDeTest modele() {
        return modele;
    }

    @Override
    public long centre() {
        return centre;
    }

    @Override
    public long autreCentre() {
        return autreCentre;
    }

    @Override
    public SystemesDeTest systemes() {
        return systemes;
    }

    @BeforeAll
    void ouvrir() {
        modele = ouvrir(systemes);
        centre = centre("SCI", SystemesDeTest.COMPOSANTE);
        autreCentre = centre("DROIT", "DRT");
    }

    private long centre(String code, String composante) {
        return enTransaction(base -> {
            CentreGestion cree = new CentreGestion("0350936C", code, "Centre " + code, code + "@univ.example.org");
            base.persist(cree);
            base.createNativeQuery("insert into centre_critere"
                            + " (etablissement, centre_id, code_composante, code_etape, version_etape)"
                            + " values ('0350936C', :centre, :composante, '', '')")
                    .setParameter("centre", cree.id())
                    .setParameter("composante", composante)
                    .executeUpdate();
            return cree.id();
        });
    }

    @AfterAll
    void fermer() {
        modele.close();
    }

    @BeforeEach
    void vider() {
        systemes.scolariteEnPanne(false);
        systemes.annuaireEnPanne(false);
        systemes.messagerieEnPanne(false);
        systemes.inscrire("20260001", List.of(SystemesDeTest.inscription(2026)));
        enTransaction(base -> {
            for (String table : List.of(
                    "dossier_scolaire",
                    "courriel",
                    "convention_interruption",
                    "convention_historique",
                    "etape_a_faire",
                    "signature_fichier",
                    "signature_demande",
                    "signature_partie",
                    "signature_dossier",
                    "avenant",
                    "convention",
                    "contact_auteur",
                    "contact",
                    "structure_accueil")) {
                base.createNativeQuery("delete from " + table).executeUpdate();
            }
            return null;
        });
    }

    @Test
    void a_draft_already_knows_what_the_other_systems_know() {
        FicheConvention fiche = UneConvention.commencee(modele, etudiant()).fiche();

        assertThat(fiche.etat()).isEqualTo(EtatConvention.BROUILLON);
        assertThat(fiche.etudiant().nom()).isEqualTo("Exemple");
        assertThat(fiche.formation().libelleEtape()).isEqualTo("Master 1 Informatique");
        assertThat(fiche.informations().telephone()).isEqualTo("+33612345678");
        assertThat(fiche.informations().caissePrimaire()).isEqualTo("CPAM D'ILLE-ET-VILAINE");
        assertThat(fiche.references().signataire()).isEqualTo("Alix Direction");
        assertThat(fiche.stage().type()).isEqualTo("FI-OBL");
        assertThat(fiche.centre().libelle()).isEqualTo("Centre SCI");
    }

    @Test
    void a_convention_is_completed_handed_in_refused_corrected_and_validated() {
        UneConvention convention =
                UneConvention.commencee(modele, etudiant()).complete().soumise();
        modele.bean(RefuserConvention.class)
                .executer(
                        gestionnaire(centre),
                        convention.id(),
                        convention.version(),
                        "Précisez les activités.",
                        List.of());
        assertThat(convention.fiche().motifRefus()).isEqualTo("Précisez les activités.");

        modele.bean(SoumettreConvention.class)
                .executer(etudiant(), convention.id(), convention.version(), "C'est fait.");
        modele.bean(ValiderEtape.class)
                .executer(
                        gestionnaire(centre),
                        convention.id(),
                        convention.version(),
                        NatureEtape.VALIDATION_CENTRE,
                        null);

        FicheConvention fiche = convention.fiche();
        assertThat(fiche.etat()).isEqualTo(EtatConvention.VALIDEE);
        assertThat(fiche.heures()).isEqualByComparingTo("735");
        assertThat(fiche.historique())
                .extracting(LigneHistorique::transition)
                .containsExactly(
                        Transition.CREEE,
                        Transition.SOUMISE,
                        Transition.REFUSEE,
                        Transition.SOUMISE,
                        Transition.VALIDEE);
        assertThat(fiche.possibilites().modifier()).isFalse();
    }

    @Test
    void all_that_is_missing_is_said_at_once() {
        UneConvention convention = UneConvention.commencee(modele, etudiant());

        RefusMetier refus = catchThrowableOfType(RefusMetier.class, convention::soumise);

        assertThat(refus.problemes())
                .extracting(Probleme::champ)
                .contains("structure", "lieu.tuteurNom", "debut", "fin", "activites", "competences", "referent");
        assertThat(convention.fiche().etat()).isEqualTo(EtatConvention.BROUILLON);
    }

    @Test
    void another_student_finds_nothing_whatever_he_tries() {
        UneConvention convention = UneConvention.commencee(modele, etudiant());
        long id = convention.id();
        int version = convention.version();

        assertThatThrownBy(() -> modele.bean(ConsulterConvention.class).executer(etudiant2(), id))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> modele.bean(SoumettreConvention.class).executer(etudiant2(), id, version, null))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> modele.bean(AbandonnerBrouillon.class).executer(etudiant2(), id, version))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> modele.bean(EnregistrerLieu.class).executer(etudiant2(), id, version, SaisieLieu.VIDE))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() ->
                        modele.bean(RechercherConventions.class).executer(etudiant2(), CriteresConvention.AUCUN, 1))
                .isInstanceOf(AccesRefuse.class);
        assertThat(modele.bean(ListerMesConventions.class)
                        .executer(etudiant2(), 1)
                        .lignes())
                .isEmpty();
    }

    @Test
    void a_student_cannot_decide_and_a_teacher_only_reads() {
        UneConvention convention =
                UneConvention.commencee(modele, etudiant()).complete().soumise();

        assertThatThrownBy(() -> modele.bean(ValiderEtape.class)
                        .executer(
                                etudiant(), convention.id(), convention.version(), NatureEtape.VALIDATION_CENTRE, null))
                .isInstanceOf(AccesRefuse.class);
        assertThat(modele.bean(ListerMesStagiaires.class)
                        .executer(enseignant(), 1)
                        .lignes())
                .extracting(LigneConvention::id)
                .containsExactly(convention.id());
        assertThatThrownBy(() -> modele.bean(EnregistrerLieu.class)
                        .executer(enseignant(), convention.id(), convention.version(), SaisieLieu.VIDE))
                .isInstanceOf(AccesRefuse.class);
    }

    @Test
    void a_teacher_does_not_see_drafts() {
        UneConvention.commencee(modele, etudiant()).complete();

        assertThat(modele.bean(ListerMesStagiaires.class)
                        .executer(enseignant(), 1)
                        .lignes())
                .isEmpty();
    }

    @Test
    void staff_completes_a_convention_for_a_student_of_its_centre() {
        UneConvention convention = UneConvention.commencee(modele, gestionnaire(centre), "20260002")
                .complete()
                .soumise();

        assertThat(convention.fiche().etat()).isEqualTo(EtatConvention.SOUMISE);
        assertThatThrownBy(() -> UneConvention.commencee(modele, gestionnaire(autreCentre), "20260002"))
                .isInstanceOf(RefusMetier.class);
    }

    @Test
    void of_two_people_who_change_the_same_convention_the_second_is_told() {
        UneConvention convention =
                UneConvention.commencee(modele, etudiant()).complete().soumise();
        int vueParLesDeux = convention.version();
        modele.bean(RefuserConvention.class)
                .executer(gestionnaire(centre), convention.id(), vueParLesDeux, "À revoir.", List.of());

        assertThatThrownBy(() -> modele.bean(ValiderEtape.class)
                        .executer(baip(), convention.id(), vueParLesDeux, NatureEtape.VALIDATION_CENTRE, null))
                .isInstanceOf(ModificationConcurrente.class);
        assertThat(convention.fiche().etat()).isEqualTo(EtatConvention.A_CORRIGER);
    }

    @Test
    void hours_with_the_same_enterprise_add_up() {
        UneConvention premiere = UneConvention.commencee(modele, etudiant())
                .complete()
                .du(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 15))
                .soumise();
        UneConvention seconde = UneConvention.commencee(modele, etudiant()).complete();

        assertThat(seconde.fiche().gratification().heuresCumulees())
                .isEqualByComparingTo(
                        premiere.fiche().heures().add(seconde.fiche().heures()));
    }

    @Test
    void hours_of_another_teaching_year_do_not_count_even_in_a_preview() {
        UneConvention.commencee(modele, etudiant()).complete().soumise();
        UneConvention seconde = UneConvention.commencee(modele, etudiant()).complete();
        SaisieStage anneeSuivante =
                UneConvention.stage(seconde.fiche().stage(), LocalDate.of(2027, 10, 1), LocalDate.of(2027, 10, 29));

        ApercuStage apercu = modele.bean(EstimerStage.class).executer(etudiant(), seconde.id(), anneeSuivante);

        assertThat(apercu.heures()).isEqualByComparingTo("147");
        assertThat(apercu.gratification().heuresCumulees()).isEqualByComparingTo("147");
    }

    @Test
    void a_draft_can_be_dropped_and_nothing_else() {
        UneConvention brouillon = UneConvention.commencee(modele, etudiant());
        modele.bean(AbandonnerBrouillon.class).executer(etudiant(), brouillon.id(), brouillon.version());
        assertThat(modele.bean(ListerMesConventions.class)
                        .executer(etudiant(), 1)
                        .lignes())
                .isEmpty();

        UneConvention soumise =
                UneConvention.commencee(modele, etudiant()).complete().soumise();
        assertThatThrownBy(() ->
                        modele.bean(AbandonnerBrouillon.class).executer(etudiant(), soumise.id(), soumise.version()))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> modele.bean(AbandonnerBrouillon.class)
                        .executer(gestionnaire(centre), soumise.id(), soumise.version()))
                .isInstanceOf(RefusMetier.class);
    }

    @Test
    void who_drops_a_draft_that_somebody_changes_at_the_same_moment_is_told() {
        UneConvention brouillon = UneConvention.commencee(modele, etudiant());
        Conventions conventions = modele.bean(Conventions.class);
        Perimetre tout = Perimetre.de(baip(), Action.CONVENTION_LIRE, "0350936C");

        assertThatThrownBy(() -> enTransaction(base -> {
                    Convention lue = conventions.trouver(brouillon.id(), tout).orElseThrow();
                    CompletableFuture.runAsync(brouillon::avecTuteur).join();
                    conventions.supprimer(lue);
                    return null;
                }))
                .isInstanceOf(ModificationConcurrente.class);
        assertThat(brouillon.fiche().lieu().tuteurNom()).isEqualTo("Guide");
    }

    @Test
    void the_document_says_what_was_agreed_and_that_it_is_not_valid_yet() throws IOException {
        UneConvention convention = UneConvention.commencee(modele, etudiant()).complete();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();

        modele.bean(EditerConvention.class).executer(etudiant(), convention.id(), Locale.FRENCH, pdf);

        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            convention.fiche().numero(), "Mme Camille Exemple", "Exemplaire & Fils", "PROJET", "735 h");
        }
        assertThatThrownBy(() -> modele.bean(EditerConvention.class)
                        .executer(etudiant2(), convention.id(), Locale.FRENCH, new ByteArrayOutputStream()))
                .isInstanceOf(Introuvable.class);
    }

    @Test
    void what_is_declared_is_kept_counted_and_printed() throws IOException {
        UneConvention convention = UneConvention.commencee(modele, etudiant()).complete();
        EnregistrerDeclarations enregistrer = modele.bean(EnregistrerDeclarations.class);
        SaisieDeclarations saisie =
                new SaisieDeclarations(SaisieDeclarationsTest.tout(), "FORUM", "PLEIN", "MEMOIRE", "SOUTENANCE");

        assertThat(convention.fiche().declarations()).isEqualTo(SaisieDeclarations.AUCUNE);
        enregistrer.executer(etudiant(), convention.id(), convention.version(), saisie);
        FicheConvention parEtudiant = convention.fiche();
        enregistrer.executer(baip(), convention.id(), convention.version(), saisie);

        Declarations dites = parEtudiant.declarations().declarations();
        assertThat(dites.poste()).isEqualTo("Analyste");
        assertThat(dites.assuranceAu()).isEqualTo(LocalDate.of(2027, 8, 31));
        assertThat(dites.heuresPresentiel()).isNull();
        assertThat(dites.risque()).isNull();
        assertThat(parEtudiant.demandees().centre()).isFalse();
        assertThat(parEtudiant.declarations().validation()).isEqualTo("SOUTENANCE");
        assertThat(convention.fiche().declarations().declarations().heuresPresentiel())
                .isEqualByComparingTo("60");
        assertThat(modele.bean(ConsulterListe.class)
                        .executer(Acteurs.administrateur(), Liste.ORIGINE_STAGE)
                        .lignes())
                .filteredOn(ligne -> ligne.valeur().code().equals("FORUM"))
                .allSatisfy(ligne -> assertThat(ligne.utilisations()).isPositive());
        assertThat(imprime(etudiant(), convention.id()))
                .contains("Attestation de responsabilité civile valable du 1 sept. 2026 au 31 août 2027")
                .contains("Soutenance")
                .contains("Temps plein");
        SaisieDeclarations inventee =
                new SaisieDeclarations(Declarations.AUCUNE, "INVENTE", "INVENTE", "INVENTE", "INVENTE");
        RefusMetier refus = catchThrowableOfType(
                RefusMetier.class,
                () -> enregistrer.executer(etudiant(), convention.id(), convention.version(), inventee));
        assertThat(refus.problemes())
                .extracting(Probleme::champ)
                .containsExactly("origine", "tempsTravail", "nature", "validation");
    }

    @Test
    void a_year_half_typed_is_a_wrong_date_and_breaks_no_preview() {
        UneConvention convention = UneConvention.commencee(modele, etudiant());
        SaisieStage saisie =
                UneConvention.stage(convention.fiche().stage(), LocalDate.of(202, 2, 1), LocalDate.of(20_270, 6, 30));

        ApercuStage apercu = modele.bean(EstimerStage.class).executer(etudiant(), convention.id(), saisie);
        RefusMetier refus = catchThrowableOfType(
                RefusMetier.class,
                () -> modele.bean(EnregistrerStage.class)
                        .executer(etudiant(), convention.id(), convention.version(), saisie));

        assertThat(apercu.heures()).isNull();
        assertThat(refus.problemes())
                .filteredOn(probleme -> probleme.cle().equals("convention.date.fausse"))
                .extracting(Probleme::champ)
                .containsExactly("debut", "fin");
    }
}
