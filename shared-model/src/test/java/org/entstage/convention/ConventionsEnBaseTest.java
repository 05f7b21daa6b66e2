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
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entstage.centregestion.CentreGestion;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModeleConfiguration;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.PageDe;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.contact.ContactsDeLHote;
import org.entstage.contact.FicheContact;
import org.entstage.contact.ListerContacts;
import org.entstage.convention.CriteresConvention.Ordre;
import org.entstage.convention.regles.Declarations;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;
import org.entstage.droits.RolesLivres;
import org.entstage.essai.Acteurs;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.essai.UneConvention;
import org.entstage.etudiant.Etudiant;
import org.entstage.etudiant.Etudiants;
import org.entstage.etudiant.IdentiteEtudiant;
import org.entstage.nomenclature.ConsulterListe;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.RevisionNaf;
import org.entstage.notification.EnvoiDesCourriels;
import org.entstage.notification.PurgeDesCourriels;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.parametre.ModifierParametres;
import org.entstage.parametre.Parametres;
import org.entstage.structureaccueil.CompleterStructure;
import org.entstage.structureaccueil.CreerStructure;
import org.entstage.structureaccueil.FicheStructure;
import org.entstage.structureaccueil.SaisieProfil;
import org.entstage.structureaccueil.SaisieStructure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.support.TransactionTemplate;

/** The life of conventions on a database; subclasses say on which. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class ConventionsEnBaseTest
        implements AvenantsEnBase,
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
                SignaturesElectroniquesEnBase {

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

    private <T> T enTransaction(Function<EntityManager, T> travail) {
        return new TransactionTemplate(modele.bean(org.springframework.transaction.PlatformTransactionManager.class))
                .execute(statut -> travail.apply(modele.bean(EntityManager.class)));
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
    void staff_sees_the_conventions_of_its_centres_only() {
        UneConvention convention =
                UneConvention.commencee(modele, etudiant()).complete().soumise();

        assertThat(chercher(gestionnaire(centre), CriteresConvention.AUCUN).lignes())
                .hasSize(1);
        assertThat(chercher(gestionnaire(autreCentre), CriteresConvention.AUCUN).lignes())
                .isEmpty();
        assertThat(chercher(baip(), CriteresConvention.AUCUN).lignes()).hasSize(1);
        assertThatThrownBy(() -> modele.bean(ValiderEtape.class)
                        .executer(
                                gestionnaire(autreCentre),
                                convention.id(),
                                convention.version(),
                                NatureEtape.VALIDATION_CENTRE,
                                null))
                .isInstanceOf(Introuvable.class);
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
    void the_list_puts_first_what_waits_the_earliest_start_before() {
        long tardive = soumiseDu(LocalDate.of(2027, 4, 1));
        long brouillon = UneConvention.commencee(modele, etudiant()).id();
        long urgente = soumiseDu(LocalDate.of(2027, 2, 1));

        assertThat(chercher(baip(), CriteresConvention.AUCUN).lignes())
                .extracting(LigneConvention::id)
                .containsExactly(urgente, tardive, brouillon);
    }

    private long soumiseDu(LocalDate debut) {
        return UneConvention.commencee(modele, etudiant())
                .complete()
                .du(debut, debut.plusMonths(1))
                .soumise()
                .id();
    }

    @Test
    void conventions_are_found_by_name_in_any_order_by_number_state_and_year() {
        UneConvention sienne =
                UneConvention.commencee(modele, etudiant()).complete().soumise();
        UneConvention autre = UneConvention.commencee(modele, etudiant2());

        assertThat(ids(criteres("d'aubi", null, null, null))).containsExactly(autre.id());
        assertThat(ids(criteres("Camille Exemple", null, null, null))).containsExactly(sienne.id());
        assertThat(ids(criteres("%", null, null, null))).isEmpty();
        assertThat(ids(criteres(null, sienne.fiche().numero(), null, null))).containsExactly(sienne.id());
        assertThat(ids(criteres(null, "abc", null, null))).isEmpty();
        assertThat(ids(criteres(null, null, EtatConvention.SOUMISE, null))).containsExactly(sienne.id());
        assertThat(ids(criteres(null, null, null, 2026))).hasSize(2);
        assertThat(ids(criteres(null, null, null, 2025))).isEmpty();
    }

    @Test
    void a_page_costs_the_same_statements_whatever_its_rows() {
        UneConvention.commencee(modele, etudiant());
        int pourUne = ordresDUnePage();
        for (int i = 0; i < 12; i++) {
            UneConvention.commencee(modele, i % 2 == 0 ? etudiant() : etudiant2());
        }

        assertThat(ordresDUnePage()).isEqualTo(pourUne).isBetween(2, 4);
    }

    private int ordresDUnePage() {
        modele.sql().remettreAZero();
        chercher(baip(), CriteresConvention.AUCUN);
        return modele.sql().ordres().size();
    }

    @Test
    void opening_one_costs_at_most_six_statements() {
        UneConvention convention =
                UneConvention.commencee(modele, etudiant()).complete().soumise();
        modele.sql().remettreAZero();

        convention.fiche();

        assertThat(modele.sql().ordres()).hasSizeBetween(3, 6);
    }

    @Test
    void an_export_hands_over_every_row_of_the_list_in_its_order() {
        for (int i = 0; i < 30; i++) {
            UneConvention.commencee(modele, i % 2 == 0 ? etudiant() : etudiant2());
        }
        List<String> noms = new ArrayList<>();

        modele.bean(ExporterConventions.class)
                .executer(
                        baip(),
                        new CriteresConvention(null, null, null, null, Ordre.ETUDIANT),
                        ligne -> noms.add(ligne.convention().etudiantNom()));

        assertThat(noms).hasSize(30).isSorted();
        assertThatThrownBy(() -> modele.bean(ExporterConventions.class)
                        .executer(etudiant(), CriteresConvention.AUCUN, ligne -> {}))
                .isInstanceOf(AccesRefuse.class);
    }

    @Test
    void the_tutor_becomes_a_contact_that_who_may_see_him_can_take_again() {
        UneConvention convention = UneConvention.commencee(modele, etudiant()).complete();
        long hote = convention.fiche().structure().id();
        confidentialite("TOTALE");

        assertThat(contacts(etudiant(), hote).contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.nom()).isEqualTo("Guide");
            assertThat(contact.courriel()).isEqualTo("noa.guide@exemplaire.example.org");
            assertThat(contact.centre()).isEqualTo("Centre SCI");
        });
        assertThat(contacts(gestionnaire(centre), hote).contacts()).hasSize(1);
        assertThat(contacts(baip(), hote).contacts()).hasSize(1);
        assertThat(contacts(etudiant2(), hote).contacts()).isEmpty();
        assertThat(contacts(gestionnaire(autreCentre), hote))
                .extracting(ContactsDeLHote::contacts, ContactsDeLHote::reserves)
                .containsExactly(List.of(), 1);
        assertThatThrownBy(() -> contacts(Acteurs.auditeur(), hote)).isInstanceOf(AccesRefuse.class);
    }

    @Test
    void the_same_tutor_is_one_contact_and_a_correction_by_its_only_author_changes_it() {
        UneConvention premiere = UneConvention.commencee(modele, etudiant()).complete();
        long hote = premiere.fiche().structure().id();
        UneConvention.commencee(modele, etudiant()).complete();
        assertThat(contacts(baip(), hote).contacts()).hasSize(1);

        situer(etudiant(), premiere, "noa@ailleurs.example.org");

        assertThat(contacts(baip(), hote).contacts())
                .extracting(FicheContact::courriel)
                .containsExactly("noa@ailleurs.example.org");

        UneConvention.commencee(modele, etudiant2()).complete();
        assertThat(contacts(etudiant2(), hote).contacts())
                .as("who types another mail is shown his own, not the other's")
                .extracting(FicheContact::courriel)
                .containsExactly("noa.guide@exemplaire.example.org");
    }

    @Test
    void mail_and_telephone_of_the_tutor_are_shown_as_the_rule_says_on_the_record_in_exports_and_in_documents()
            throws IOException {
        UneConvention convention =
                UneConvention.commencee(modele, etudiant()).complete().soumise();
        Acteur voisin = deLaComposante();
        confidentialite("TOTALE");

        assertThat(Stream.of(etudiant(), gestionnaire(centre), baip(), enseignant()))
                .allSatisfy(acteur -> assertThat(coordonnees(acteur, convention.id()))
                        .containsExactly("noa.guide@exemplaire.example.org", "+33299000001"));
        assertThat(Stream.of(voisin, Acteurs.auditeur())).allSatisfy(acteur -> {
            assertThat(coordonnees(acteur, convention.id())).containsOnlyNulls();
            assertThat(exporte(acteur).courriel()).isNull();
            assertThat(exporte(acteur).telephone()).isNull();
            assertThat(exporte(acteur).nom()).isEqualTo("Guide");
            assertThat(imprime(acteur, convention.id()))
                    .contains("Noa Guide")
                    .doesNotContain("noa.guide@", "+33299000001");
        });
        assertThat(exporte(baip()).courriel()).isEqualTo("noa.guide@exemplaire.example.org");
        assertThat(imprime(gestionnaire(centre), convention.id())).contains("noa.guide@");

        confidentialite("AUCUNE");
        assertThat(coordonnees(voisin, convention.id())).doesNotContainNull();
        assertThat(coordonnees(Acteurs.auditeur(), convention.id())).containsOnlyNulls();
    }

    @Test
    void who_does_not_see_the_tutor_s_mail_does_not_erase_it_either() {
        UneConvention convention =
                UneConvention.commencee(modele, etudiant()).complete().soumise();
        confidentialite("TOTALE");

        situer(deLaComposante(), convention, null);

        assertThat(convention.fiche().lieu().tuteurCourriel()).isEqualTo("noa.guide@exemplaire.example.org");
        assertThat(convention.fiche().tuteurJoignable())
                .as("the student is still the author")
                .isTrue();
    }

    private void situer(Acteur acteur, UneConvention convention, String courriel) {
        SaisieLieu lieu = modele.bean(ConsulterConvention.class)
                .executer(acteur, convention.id())
                .lieu();
        modele.bean(EnregistrerLieu.class)
                .executer(
                        acteur,
                        convention.id(),
                        convention.version(),
                        new SaisieLieu(
                                lieu.service(),
                                lieu.voie(),
                                lieu.complement(),
                                lieu.codePostal(),
                                lieu.commune(),
                                lieu.pays(),
                                lieu.tuteurCivilite(),
                                lieu.tuteurNom(),
                                lieu.tuteurPrenom(),
                                lieu.tuteurFonction(),
                                courriel,
                                lieu.tuteurTelephone()));
    }

    /** Staff of nowhere in particular, whom a grant on the component leads to its conventions. */
    private static Acteur deLaComposante() {
        Etendue composante = Etendue.desComposantes(Set.of(SystemesDeTest.COMPOSANTE));
        Map<Action, Etendue> droits = gestionnaire(0).droits().keySet().stream()
                .collect(Collectors.toMap(Function.identity(), action -> composante));
        return new Acteur("voisin", "Voisine Deux", null, droits, null);
    }

    private void confidentialite(String valeur) {
        modele.bean(ModifierParametres.class)
                .executer(
                        Acteurs.administrateur(),
                        Parametres.ETABLISSEMENT,
                        Map.of(CatalogueParametres.CONFIDENTIALITE_CONTACTS.cle(), valeur));
    }

    private ContactsDeLHote contacts(Acteur acteur, long hote) {
        return modele.bean(ListerContacts.class).executer(acteur, hote);
    }

    private List<String> coordonnees(Acteur acteur, long id) {
        SaisieLieu lieu =
                modele.bean(ConsulterConvention.class).executer(acteur, id).lieu();
        return Arrays.asList(lieu.tuteurCourriel(), lieu.tuteurTelephone());
    }

    private TuteurDeConvention exporte(Acteur acteur) {
        List<TuteurDeConvention> tuteurs = new ArrayList<>();
        modele.bean(ExporterConventions.class)
                .executer(acteur, CriteresConvention.AUCUN, ligne -> tuteurs.add(ligne.tuteur()));
        return tuteurs.get(0);
    }

    private String imprime(Acteur acteur, long id) throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        modele.bean(EditerConvention.class).executer(acteur, id, Locale.FRENCH, document);
        try (PDDocument pdf = Loader.loadPDF(document.toByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
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
    void mails_wait_in_the_outbox_until_the_server_takes_them() {
        systemes.messagerieEnPanne(true);
        UneConvention.commencee(modele, etudiant()).complete().soumise();
        modele.bean(EnvoiDesCourriels.class).envoyer();
        int avant = systemes.envois().size();

        enTransaction(base -> base.createNativeQuery("update courriel set prochain_essai = cree_le")
                .executeUpdate());
        systemes.messagerieEnPanne(false);
        modele.bean(EnvoiDesCourriels.class).envoyer();

        assertThat(systemes.envois().subList(avant, systemes.envois().size()))
                .hasSize(2)
                .anyMatch(envoi -> envoi.startsWith("etudiant@univ.example.org: Convention 2026-"))
                .anyMatch(envoi -> envoi.startsWith("SCI@univ.example.org: Convention 2026-"));
        modele.bean(EnvoiDesCourriels.class).envoyer();
        assertThat(systemes.envois()).hasSize(avant + 2);
    }

    @Test
    void old_mails_leave_the_outbox_and_what_waits_stays() {
        enTransaction(base -> base.createNativeQuery("delete from courriel").executeUpdate());
        courriel("parti hier", "ENVOYE", 1);
        courriel("parti il y a 90 jours", "ENVOYE", 90);
        courriel("parti il y a 91 jours", "ENVOYE", 91);
        courriel("abandonné il y a 359 jours", "ABANDONNE", 359);
        courriel("abandonné il y a 361 jours", "ABANDONNE", 361);
        courriel("attend depuis 1000 jours", "A_ENVOYER", 1000);
        enTransaction(base -> base.createNativeQuery("insert into courriel (etablissement, destinataire, sujet, corps,"
                        + " etat, essais, prochain_essai, cree_le, envoye_le) select '0750001A', destinataire,"
                        + " 'ailleurs', corps, etat, essais, prochain_essai, cree_le, envoye_le from courriel"
                        + " where sujet = 'parti il y a 91 jours'")
                .executeUpdate());

        modele.bean(PurgeDesCourriels.class).purger();

        assertThat(sujets())
                .containsExactlyInAnyOrder(
                        "parti hier",
                        "parti il y a 90 jours",
                        "abandonné il y a 359 jours",
                        "attend depuis 1000 jours",
                        "ailleurs");
    }

    private void courriel(String sujet, String etat, int jours) {
        LocalDateTime quand = LocalDateTime.ofInstant(ModeleDeTest.MAINTENANT, ModeleConfiguration.FUSEAU)
                .minusDays(jours);
        enTransaction(base -> base.createNativeQuery("insert into courriel (etablissement, destinataire, sujet, corps,"
                        + " etat, essais, prochain_essai, cree_le, envoye_le) values ('0350936C', 'a@example.org',"
                        + " :sujet, 'corps', :etat, 1, :quand, :quand, :envoye)")
                .setParameter("sujet", sujet)
                .setParameter("etat", etat)
                .setParameter("quand", Timestamp.valueOf(quand))
                .setParameter("envoye", "ENVOYE".equals(etat) ? Timestamp.valueOf(quand) : null)
                .executeUpdate());
    }

    private List<String> sujets() {
        List<?> sujets = enTransaction(
                base -> base.createNativeQuery("select sujet from courriel").getResultList());
        return sujets.stream().map(Object::toString).toList();
    }

    @Test
    void a_convention_begins_without_student_records_when_described_by_hand() {
        systemes.scolariteEnPanne(true);

        PreparationConvention preparation =
                modele.bean(PreparerConvention.class).executer(etudiant(), null, false);
        assertThat(preparation.scolariteIndisponible()).isTrue();
        assertThat(preparation.centres()).hasSize(2);

        long id = modele.bean(CommencerConvention.class).executer(etudiant(), decriteALaMain(null));
        assertThat(modele.bean(ConsulterConvention.class)
                        .executer(etudiant(), id)
                        .etudiant()
                        .nom())
                .isEqualTo("Exemple");
    }

    @Test
    void a_student_whom_the_records_know_without_registration_is_sent_to_the_centre() {
        systemes.inscrire("20260001", List.of());

        PreparationConvention preparation =
                modele.bean(PreparerConvention.class).executer(etudiant(), null, true);
        assertThat(preparation.sansInscription()).isTrue();
        assertThat(preparation.centres()).isEmpty();

        RefusMetier refus = catchThrowableOfType(
                RefusMetier.class,
                () -> modele.bean(CommencerConvention.class).executer(etudiant(), decriteALaMain(null)));
        assertThat(refus.problemes()).extracting(Probleme::cle).containsExactly("convention.inscription.requise");
    }

    @Test
    void what_is_described_by_hand_is_checked() {
        RefusMetier refus = catchThrowableOfType(
                RefusMetier.class,
                () -> modele.bean(CommencerConvention.class)
                        .executer(
                                gestionnaire(centre),
                                new DemandeConvention("20260001", null, null, " ", BigDecimal.valueOf(-1))));

        assertThat(refus.problemes())
                .extracting(Probleme::champ)
                .containsExactlyInAnyOrder("libelleFormation", "centre", "volumeHoraire");
    }

    @Test
    void a_first_name_is_optional_in_the_records_and_in_the_directory() {
        systemes.etudiant("20260003", "etudiant3", "Mononyme", null);
        systemes.enseignant("seul", "Unique", null);
        Acteur etudiant3 = Acteurs.avec(RolesLivres.ETUDIANT, "etudiant3", "Mononyme", "20260003");

        FicheConvention fiche = UneConvention.commencee(modele, etudiant3)
                .complete()
                .suiviePar("seul")
                .soumise()
                .fiche();

        assertThat(fiche.etudiant().prenom()).isEmpty();
        assertThat(fiche.referent().nom()).isEqualTo("Unique");
    }

    @Test
    void staff_begins_for_a_student_without_registration_by_hand() {
        systemes.inscrire("20260001", List.of());

        PreparationConvention preparation =
                modele.bean(PreparerConvention.class).executer(gestionnaire(centre), "20260001", true);
        assertThat(preparation.sansInscription()).isTrue();
        assertThat(preparation.centres()).hasSize(1);

        long id = modele.bean(CommencerConvention.class).executer(gestionnaire(centre), decriteALaMain("20260001"));
        assertThat(id).isPositive();
    }

    @Test
    void an_unpaid_registration_leaves_the_way_by_hand_to_staff_alone() {
        systemes.inscrire("20260001", List.of(SystemesDeTest.inscription(2026, false)));
        PreparerConvention preparer = modele.bean(PreparerConvention.class);

        assertThat(preparer.executer(etudiant(), null, true).centres()).isEmpty();
        assertThat(preparer.executer(gestionnaire(centre), "20260001", true).centres())
                .hasSize(1);
    }

    @Test
    void a_registration_of_a_former_year_cannot_be_chosen() {
        systemes.inscrire("20260001", List.of(SystemesDeTest.inscription(2025)));

        RefusMetier refus = catchThrowableOfType(
                RefusMetier.class,
                () -> modele.bean(CommencerConvention.class)
                        .executer(
                                etudiant(),
                                new DemandeConvention(
                                        null, "2025/" + SystemesDeTest.ETAPE + "/201", null, null, null)));

        assertThat(refus.problemes()).extracting(Probleme::cle).containsExactly("convention.inscription.introuvable");
    }

    @Test
    void without_a_student_number_no_form_is_offered_and_no_system_is_blamed() {
        Acteur sansNumero = Acteurs.avec(RolesLivres.ETUDIANT, "nouveau", "Sans Numéro", null);

        PreparationConvention preparation =
                modele.bean(PreparerConvention.class).executer(sansNumero, null, false);

        assertThat(preparation.scolariteIndisponible()).isFalse();
        assertThat(preparation.centres()).isEmpty();
    }

    private DemandeConvention decriteALaMain(String numero) {
        return new DemandeConvention(numero, null, centre, "Master 1 Informatique", null);
    }

    @Test
    void who_writes_a_student_that_somebody_has_just_written_is_told() {
        Etudiants etudiants = modele.bean(Etudiants.class);
        IdentiteEtudiant identite = new IdentiteEtudiant("simultane", null, "Simultané", "Lou", null, null);

        assertThatThrownBy(() -> enTransaction(base -> {
                    assertThat(etudiants.parNumero("20268000")).isEmpty();
                    CompletableFuture.runAsync(
                                    () -> etudiants.enregistrer(new Etudiant("0350936C", "20268000", identite)))
                            .join();
                    return etudiants.enregistrer(new Etudiant("0350936C", "20268000", identite));
                }))
                .isInstanceOf(ModificationConcurrente.class);
    }

    @Test
    void first_conventions_of_one_student_that_begin_at_the_same_moment_all_begin() {
        systemes.etudiant("20268001", "simultane1", "Simultané", "Camille");
        Acteur acteur = Acteurs.avec(RolesLivres.ETUDIANT, "simultane1", "Camille Simultané", "20268001");
        CountDownLatch depart = new CountDownLatch(1);
        List<CompletableFuture<UneConvention>> debuts = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
                    attendre(depart);
                    return UneConvention.commencee(modele, acteur);
                }))
                .limit(3)
                .toList();

        depart.countDown();

        assertThat(debuts.stream().map(debut -> debut.join().id())).doesNotHaveDuplicates();
        assertThat(nombre("select count(*) from etudiant where numero = '20268001'"))
                .isEqualTo(1);
    }

    private static void attendre(CountDownLatch depart) {
        try {
            depart.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private long nombre(String sql) {
        return enTransaction(base -> ((Number) base.createNativeQuery(sql).getSingleResult()).longValue());
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
    void a_host_is_created_once() {
        modele.bean(CreerStructure.class).executer(etudiant(), UneConvention.uneEntreprise());

        RefusMetier refus = catchThrowableOfType(
                RefusMetier.class,
                () -> modele.bean(CreerStructure.class).executer(etudiant2(), UneConvention.uneEntreprise()));

        assertThat(refus.problemes()).extracting(Probleme::cle).containsExactly("structure.siret.existe");
    }

    @Test
    void a_new_host_is_not_kept_when_it_could_not_be_chosen() {
        UneConvention convention = UneConvention.commencee(modele, etudiant());
        InscrireStructure inscrire = modele.bean(InscrireStructure.class);
        SaisieStructure saisie = UneConvention.uneEntreprise();

        assertThatThrownBy(() -> inscrire.executer(etudiant(), convention.id(), 99, saisie))
                .isInstanceOf(ModificationConcurrente.class);
        inscrire.executer(etudiant(), convention.id(), convention.version(), saisie);

        assertThat(convention.fiche().structure().raisonSociale()).isEqualTo(saisie.raisonSociale());
    }

    @Test
    void a_host_has_a_type_of_the_list() {
        SaisieStructure inconnue = new SaisieStructure(
                "Essai",
                null,
                "DE",
                "1 rue",
                null,
                null,
                "Ville",
                SaisieProfil.duType("INVENTE"),
                null,
                null,
                null,
                null);

        RefusMetier refus = catchThrowableOfType(
                RefusMetier.class, () -> modele.bean(CreerStructure.class).executer(etudiant(), inconnue));

        assertThat(refus.problemes()).extracting(Probleme::champ).containsExactly("type");
    }

    @Test
    void staff_completes_what_kind_of_host_it_is_and_the_lists_count_it() {
        UneConvention convention = UneConvention.commencee(modele, etudiant()).chezUneEntreprise();
        FicheStructure hote = convention.fiche().structure();
        SaisieProfil saisie = new SaisieProfil("ENT-PRIV", "54", "12", "6201z", null);
        CompleterStructure completer = modele.bean(CompleterStructure.class);

        assertThatThrownBy(() -> completer.executer(etudiant(), hote.id(), hote.version(), saisie))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> completer.executer(baip(), hote.id(), hote.version() + 9, saisie))
                .isInstanceOf(ModificationConcurrente.class);
        FicheStructure complete = completer.executer(baip(), hote.id(), hote.version(), saisie);

        assertThat(convention.fiche().structure()).isEqualTo(complete);
        assertThat(complete.naf()).isEqualTo("62.01Z");
        assertThat(complete.revisionNaf()).isEqualTo(RevisionNaf.REV2);
        assertThat(modele.bean(ConsulterListe.class)
                        .executer(Acteurs.administrateur(), Liste.EFFECTIF)
                        .lignes())
                .filteredOn(ligne -> ligne.valeur().code().equals("12"))
                .allSatisfy(ligne -> assertThat(ligne.utilisations()).isPositive());
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

    private PageDe<LigneConvention> chercher(Acteur acteur, CriteresConvention criteres) {
        return modele.bean(RechercherConventions.class).executer(acteur, criteres, 1);
    }

    private List<Long> ids(CriteresConvention criteres) {
        return chercher(baip(), criteres).lignes().stream()
                .map(LigneConvention::id)
                .toList();
    }

    private static CriteresConvention criteres(String nom, String numero, EtatConvention etat, Integer annee) {
        return new CriteresConvention(nom, numero, etat, annee, null);
    }
}
