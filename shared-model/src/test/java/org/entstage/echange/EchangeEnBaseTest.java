package org.entstage.echange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.entstage.essai.Acteurs.administrateur;
import static org.entstage.essai.Acteurs.auditeur;
import static org.entstage.essai.Acteurs.responsable;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.persistence.EntityManager;
import org.entstage.centregestion.CentreGestion;
import org.entstage.centregestion.ConsulterCircuit;
import org.entstage.circuit.TypeCircuit;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.jpa.VersionsDonnees;
import org.entstage.convention.document.GabaritsEnVigueur;
import org.entstage.convention.document.GabaritsLivres;
import org.entstage.convention.document.TypeDocument;
import org.entstage.convention.reglages.ReglageEcrit;
import org.entstage.convention.reglages.ReglagesEcrits;
import org.entstage.convention.reglages.ReglerRegle;
import org.entstage.convention.reglages.SaisieReglage;
import org.entstage.droits.Action;
import org.entstage.droits.Droit;
import org.entstage.droits.Portee;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.habilitation.AjusterRole;
import org.entstage.habilitation.ConsulterRole;
import org.entstage.habilitation.FicheRole;
import org.entstage.journal.ConsulterJournal;
import org.entstage.journal.CriteresJournal;
import org.entstage.journal.LigneJournal;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.parametre.ModifierParametres;
import org.entstage.parametre.Parametres;
import org.entstage.parametre.ValeursDesParametres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A settings file exported, changed and imported, on a database; subclasses say on which. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class EchangeEnBaseTest {

    private ModeleDeTest modele;
    private long centre;

    abstract ModeleDeTest ouvrir(SystemesDeTest systemes);

    @BeforeAll
    void ouvrir() {
        modele = ouvrir(new SystemesDeTest());
        centre = transaction().execute(etat -> {
            CentreGestion cree = new CentreGestion("0350936C", "SCI", "UFR Sciences", null);
            modele.bean(EntityManager.class).persist(cree);
            return cree.id();
        });
    }

    @AfterAll
    void fermer() {
        if (modele != null) {
            modele.close();
        }
    }

    @BeforeEach
    void avec_quelques_valeurs() {
        transaction().executeWithoutResult(etat -> {
            EntityManager base = modele.bean(EntityManager.class);
            base.createNativeQuery("delete from role_droit").executeUpdate();
            base.createNativeQuery("delete from role").executeUpdate();
            base.createNativeQuery("delete from parametre").executeUpdate();
            base.createNativeQuery("delete from regle_reglage").executeUpdate();
            modele.bean(VersionsDonnees.class).changer(ReglagesEcrits.VERSION);
            base.createNativeQuery("delete from journal_administration").executeUpdate();
        });
        modele.bean(ModifierParametres.class)
                .executer(
                        administrateur(),
                        Parametres.ETABLISSEMENT,
                        Map.of("convention.alerte.jours", "20", "convention.creation.etudiant", "false"));
        modele.bean(ModifierParametres.class)
                .executer(administrateur(), centre, Map.of("convention.impression", "VALIDEE"));
    }

    @Test
    void the_file_is_readable_typed_and_names_version_and_institution() {
        String fichier = exporter();

        assertThat(fichier)
                .contains(
                        "\"format\" : \"ent-stage-administration\"",
                        "\"version\" : 1",
                        "\"etablissement\" : \"0350936C\"",
                        "\"convention.alerte.jours\" : 20",
                        "\"convention.creation.etudiant\" : false",
                        "\"convention.impression\" : null",
                        "\"SCI\" : {\n      \"convention.impression\" : \"VALIDEE\"\n    }")
                .doesNotContain("password");
        assertThat(exporter()).isEqualTo(fichier);
    }

    @Test
    void a_file_that_was_just_exported_changes_nothing() {
        PlanImport plan = prevoir(exporter());

        assertThat(plan.differences()).isEmpty();
        assertThat(plan.inconnus()).isEmpty();
        assertThat(plan.autreEtablissement()).isFalse();
        assertThat(plan.possible()).isFalse();
    }

    @Test
    void templates_go_along_with_their_days_and_a_wrong_one_is_said_with_its_line() {
        String livre = modele.bean(GabaritsLivres.class)
                .pour(TypeDocument.CONVENTION, Locale.FRENCH)
                .texte();
        String ecrit = livre.replace("</body>", "{{!bloc essai}}\n<p>Écrit ici.</p>\n{{!fin essai}}\n</body>");
        String cle = "CONVENTION.FR";
        String fichier = avecGabarits(Map.of(cle, ecrit), Map.of(cle + ".essai", "<p>Écrit au centre.</p>"));

        PlanImport plan = prevoir(fichier);
        assertThat(plan.differences())
                .extracting(Difference::partie, Difference::reference, Difference::champ)
                .containsExactly(
                        tuple("gabarit", "", cle + " 2026-01-01"), tuple("gabarit", "SCI", cle + ".essai 2026-01-01"));
        assertThat(importer(fichier, plan.empreinte())).isEqualTo(2);

        assertThat(modele.bean(GabaritsEnVigueur.class)
                        .pour(TypeDocument.CONVENTION, Locale.FRENCH, centre, LocalDate.of(2026, 11, 21))
                        .texte())
                .contains("Écrit au centre.")
                .doesNotContain("Écrit ici.");
        assertThat(prevoir(fichier).differences()).isEmpty();
        assertThat(prevoir(exporter()).differences()).isEmpty();
        assertThat(exporter()).contains("Écrit au centre.", "\"CONVENTION.FR.essai\"");
        PlanImport faux = prevoir(avecGabarits(
                Map.of(cle, ecrit.replace("{{stagiaire.nom}}", "{{stagiaire.nmo}}"), "AUTRE.FR", "x"), Map.of()));
        assertThat(faux.inconnus()).containsExactly("gabarits.etablissement.AUTRE.FR");
        assertThat(faux.differences())
                .singleElement()
                .satisfies(difference -> assertThat(difference.refus().cle()).isEqualTo("gabarit.variable.proche"));
        String rendu = fichier("\"gabarits\": {\"etablissement\": {\"CONVENTION.FR\": {\"2026-01-01\": null}}}");
        importer(rendu, prevoir(rendu).empreinte());
    }

    private static String avecGabarits(Map<String, String> etablissement, Map<String, String> duCentre) {
        ObjectNode partie = Format.NOEUDS.objectNode();
        etablissement.forEach((cle, texte) ->
                partie.withObject("/etablissement").putObject(cle).put("2026-01-01", texte));
        duCentre.forEach(
                (cle, texte) -> partie.withObject("/centres/SCI").putObject(cle).put("2026-01-01", texte));
        return fichier("\"gabarits\": " + partie);
    }

    @Test
    void a_file_exported_changed_and_imported_is_shown_as_differences_first_and_then_holds() {
        String fichier = exporter()
                .replace("\"convention.alerte.jours\" : 20", "\"convention.alerte.jours\" : 45")
                .replace("\"convention.creation.etudiant\" : false", "\"convention.creation.etudiant\" : null")
                .replace("\"VALIDEE\"", "\"SOUMISE\"");

        PlanImport plan = prevoir(fichier);

        assertThat(plan.differences())
                .extracting(Difference::partie, Difference::reference, Difference::avant, Difference::apres)
                .containsExactlyInAnyOrder(
                        tuple("centre", "SCI", "VALIDEE", "SOUMISE"),
                        tuple("parametre", "", "false", null),
                        tuple("parametre", "", "20", "45"));
        assertThat(plan.possible()).isTrue();
        assertThat(alerte()).isEqualTo("20");

        assertThat(importer(fichier, plan.empreinte())).isEqualTo(3);

        assertThat(alerte()).isEqualTo("45");
        assertThat(prevoir(fichier).differences()).isEmpty();
        assertThat(journal())
                .extracting(LigneJournal::reference, LigneJournal::avant, LigneJournal::apres)
                .contains(tuple("", "20", "45"), tuple("", "false", null), tuple("SCI", "VALIDEE", "SOUMISE"));
    }

    @Test
    void what_would_be_refused_is_said_and_then_nothing_at_all_is_written() {
        String fichier =
                fichier("\"parametres\": {\"convention.alerte.jours\": 400, \"convention.creation.etudiant\": true,"
                        + " \"convention.impression\": [1], \"secret\": \"x\"},"
                        + " \"centres\": {\"SCI\": {\"convention.orphelines\": true}, \"XXX\": {}, \"YYY\": 3},"
                        + " \"autre\": 1");

        PlanImport plan = prevoir(fichier);

        assertThat(plan.inconnus()).containsExactlyInAnyOrder("autre", "parametres.secret");
        assertThat(plan.differences().stream().filter(d -> d.refus() != null))
                .extracting(d -> d.refus().cle())
                .containsExactlyInAnyOrder(
                        "parametre.entier",
                        "echange.valeur",
                        "parametre.etablissement",
                        "echange.centre.inconnu",
                        "echange.objet");
        assertThatThrownBy(() -> importer(fichier, plan.empreinte())).isInstanceOf(RefusMetier.class);
        assertThat(alerte()).isEqualTo("20");
    }

    @Test
    void a_plan_that_somebody_overtook_is_not_carried_out() {
        String fichier = fichier("\"parametres\": {\"convention.alerte.jours\": 45}");
        PlanImport plan = prevoir(fichier);
        modele.bean(ModifierParametres.class)
                .executer(administrateur(), Parametres.ETABLISSEMENT, Map.of("convention.alerte.jours", "7"));

        RefusMetier refus = catchThrowableOfType(RefusMetier.class, () -> importer(fichier, plan.empreinte()));

        assertThat(refus.problemes()).extracting(Probleme::cle).containsExactly("echange.perime");
        assertThat(alerte()).isEqualTo("7");
    }

    @Test
    void a_file_of_another_institution_is_told_apart() {
        PlanImport plan = prevoir(fichier("\"parametres\": {}").replace("0350936C", "0751717J"));

        assertThat(plan.autreEtablissement()).isTrue();
        assertThat(plan.etablissement()).isEqualTo("0751717J");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "42",
                "{\"format\": \"autre\", \"version\": 1}",
                "{\"format\": \"ent-stage-administration\", \"version\": 2}",
                "{\"format\": \"ent-stage-administration\", \"version\": \"1\"}",
                "{\"format\": \"ent-stage-administration\", \"version\": 1, \"version\": 1}",
                "{\"format\": \"ent-stage-administration\", \"version\": 1} {}",
                "{/* x */ \"format\": \"ent-stage-administration\", \"version\": 1}"
            })
    void anything_else_is_no_file_of_ours(String texte) {
        assertThatThrownBy(() -> prevoir(texte)).isInstanceOf(RefusMetier.class);
    }

    @Test
    void a_file_too_large_or_too_deep_is_refused_before_it_hurts() {
        assertThatThrownBy(() -> prevoir("x".repeat(Format.TAILLE + 1)))
                .isInstanceOfSatisfying(
                        RefusMetier.class,
                        refus -> assertThat(refus.problemes().get(0).cle()).isEqualTo("echange.tropGros"));
        assertThatThrownBy(() -> prevoir("[".repeat(100_000))).isInstanceOf(RefusMetier.class);
    }

    @Test
    void who_may_read_exports_and_only_who_may_write_everything_imports() {
        assertThat(modele.bean(ExporterAdministration.class).executer(auditeur()))
                .contains("parametres");
        assertThatThrownBy(() -> modele.bean(ExporterAdministration.class).executer(responsable(centre)))
                .isInstanceOf(AccesRefuse.class);
        for (var acteur :
                List.of(auditeur(), responsable(centre), administrateur().vuPar("support"))) {
            assertThatThrownBy(() -> modele.bean(PrevoirImport.class).executer(acteur, fichier("\"parametres\": {}")))
                    .isInstanceOf(AccesRefuse.class);
            assertThatThrownBy(() -> modele.bean(ImporterAdministration.class)
                            .executer(acteur, fichier("\"parametres\": {}"), ""))
                    .isInstanceOf(AccesRefuse.class);
        }
    }

    @Test
    void an_adapted_role_goes_out_and_comes_in_again_and_a_new_one_begins_from_its_origin() {
        modele.bean(AjusterRole.class)
                .executer(
                        administrateur(),
                        "BAIP",
                        FicheRole.SANS_LIGNE,
                        Set.of(new Droit(Action.CONVENTION_LIRE, Portee.ETABLISSEMENT)));
        String fichier = exporter();
        assertThat(fichier).contains("\"BAIP\"", "\"droits\" : {\n        \"CONVENTION_LIRE\" : \"E\"\n      }");
        assertThat(prevoir(fichier).differences()).isEmpty();

        String change = fichier(
                "\"roles\": {\"BAIP\": {\"libelleFr\": \"Bureau des stages\", \"droits\":"
                        + " {\"CONVENTION_LIRE\": \"A\", \"FUTUR\": \"E\"}},"
                        + " \"ASSISTANT\": {\"origine\": \"BAIP\", \"libelleFr\": \"Assistant\", \"libelleEn\": \"Assistant\"}}");
        PlanImport plan = prevoir(change);
        assertThat(plan.inconnus()).containsExactly("roles.BAIP.droits.FUTUR");
        assertThat(plan.refus()).isZero();
        importer(change, plan.empreinte());

        assertThat(modele.bean(ConsulterRole.class)
                        .executer(administrateur(), "BAIP")
                        .role())
                .satisfies(role -> {
                    assertThat(role.libelleFr()).isEqualTo("Bureau des stages");
                    assertThat(role.droits()).containsExactly(new Droit(Action.CONVENTION_LIRE, Portee.ATTRIBUTION));
                });
        assertThat(modele.bean(ConsulterRole.class)
                        .executer(administrateur(), "ASSISTANT")
                        .origine())
                .isEqualTo("BAIP");
        assertThat(prevoir(change).differences()).isEmpty();
    }

    @Test
    void a_role_that_cannot_be_is_refused_before_anything_is_written() {
        PlanImport plan = prevoir(fichier("\"roles\": {\"BAIP\": {\"libelleFr\": \" \", \"droits\":"
                + " {\"DOSSIER_LIRE\": \"X\"}}, \"NEUF\": {\"origine\": \"RIEN\"}, \"é\": {\"origine\": \"BAIP\"},"
                + " \"ETUDIANT\": 1, \"ENSEIGNANT\": {\"droits\": {\"AGIR_COMME\": \"E\"}}}"));

        assertThat(plan.differences().stream().filter(d -> d.refus() != null))
                .extracting(d -> d.refus().cle())
                .contains(
                        "commun.obligatoire",
                        "echange.portee",
                        "echange.origine",
                        "echange.role.code",
                        "echange.objet");
        assertThat(plan.possible()).isFalse();
    }

    @Test
    void the_steps_of_a_convention_go_out_and_come_in_again_as_one_text() {
        String fichier = exporter();
        assertThat(fichier).contains("\"convention.circuit\" : null");
        String sci = "1 SOUMISSION; 2 VALIDATION_PEDAGOGIQUE=RESPONSABLE_FORMATION; 3 VERIFICATION_CENTRE?;"
                + " 4 VALIDATION_CENTRE; 5 SIGNATURE_ETUDIANT; 5 SIGNATURE_TUTEUR; 5 SIGNATURE_ACCUEIL;"
                + " 5 SIGNATURE_REFERENT; 6 SIGNATURE_ETABLISSEMENT";
        String change = fichier.replace(
                "\"convention.impression\" : \"VALIDEE\"",
                "\"convention.impression\" : \"VALIDEE\", \"convention.circuit\" : \"" + sci + "\"");

        PlanImport plan = prevoir(change);
        assertThat(plan.differences())
                .containsExactly(new Difference("centre", "SCI", "convention.circuit", null, sci, null));
        importer(change, plan.empreinte());

        assertThat(modele.bean(ConsulterCircuit.class)
                        .executer(administrateur(), centre, TypeCircuit.CONVENTION)
                        .circuit()
                        .ecrire())
                .isEqualTo(sci);
        assertThat(exporter()).contains("\"convention.circuit\" : \"" + sci + "\"");
        assertThat(prevoir(exporter()).differences()).isEmpty();
        String herite = exporter().replace("\"" + sci + "\"", "null");
        importer(herite, prevoir(herite).empreinte());
        assertThat(modele.bean(ConsulterCircuit.class)
                        .executer(administrateur(), centre, TypeCircuit.CONVENTION)
                        .propre())
                .isFalse();
    }

    @Test
    void wrong_steps_are_refused_with_the_office_and_the_step_where_they_are_wrong() {
        PlanImport illisible =
                prevoir(fichier("\"centres\": {\"SCI\": {\"convention.circuit\": \"1 SOUMISSION; 2 DANSE\"}}"));
        PlanImport sansSignature = prevoir(
                fichier("\"centres\": {\"SCI\": {\"convention.circuit\": \"1 SOUMISSION; 2 VALIDATION_CENTRE\"}}"));

        assertThat(illisible.differences()).singleElement().satisfies(d -> {
            assertThat(d.reference()).isEqualTo("SCI");
            assertThat(d.champ()).isEqualTo("convention.circuit");
            assertThat(d.refus()).isEqualTo(Probleme.auChamp("convention.circuit", "circuit.illisible", 2, "2 DANSE"));
        });
        assertThat(sansSignature.differences()).singleElement().satisfies(d -> {
            assertThat(d.refus().cle()).isEqualTo("circuit.signature");
            assertThat(d.refus().arguments()).containsExactly("SIGNATURE_ETUDIANT");
        });
        assertThat(illisible.possible()).isFalse();
        assertThat(sansSignature.possible()).isFalse();
    }

    @Test
    void what_was_decided_about_the_rules_goes_out_and_comes_in_again() {
        regler(Parametres.ETABLISSEMENT, saisie("R09", "2026-09-01", null, Map.of("stagiaires", "12")));
        regler(centre, saisie("R09", "2026-09-01", "2027-08-31", Map.of("stagiaires", "8")));
        String fichier = exporter();
        assertThat(fichier.replaceAll("\\s+", ""))
                .contains(
                        "\"regles\":{\"etablissement\":{\"R09\":{\"2026-09-01\":{\"valeurs\":{\"stagiaires\":\"12\"}}}},"
                                + "\"centres\":{\"SCI\":{\"R09\":{\"2026-09-01\":{\"jusquAu\":\"2027-08-31\","
                                + "\"valeurs\":{\"stagiaires\":\"8\"}}}}}}");
        assertThat(prevoir(fichier).differences()).isEmpty();

        String change = fichier("\"regles\": {\"etablissement\": {\"R09\": {\"2026-09-01\": null,"
                + " \"2027-09-01\": {\"valeurs\": {\"stagiaires\": 10}}}},"
                + " \"centres\": {\"SCI\": {\"R09\": {\"2026-09-01\": {\"valeurs\": {\"stagiaires\": \"8\"}}}}}}");
        PlanImport plan = prevoir(change);
        assertThat(plan.differences())
                .containsExactly(
                        new Difference("regle", "", "R09 2026-09-01", "2026-09-01 – ; stagiaires=12", null, null),
                        new Difference("regle", "", "R09 2027-09-01", null, "2027-09-01 – ; stagiaires=10", null),
                        new Difference(
                                "regle",
                                "SCI",
                                "R09 2026-09-01",
                                "2026-09-01 – 2027-08-31 ; stagiaires=8",
                                "2026-09-01 – ; stagiaires=8",
                                null));
        assertThat(importer(change, plan.empreinte())).isEqualTo(3);

        assertThat(modele.bean(ReglagesEcrits.class).tous())
                .containsExactlyInAnyOrder(
                        saisie("R09", "2027-09-01", null, Map.of("stagiaires", "10"))
                                .pour(0),
                        saisie("R09", "2026-09-01", null, Map.of("stagiaires", "8"))
                                .pour(centre));
        assertThat(prevoir(change).differences()).isEmpty();
        assertThat(journal())
                .extracting(LigneJournal::objet, LigneJournal::reference, LigneJournal::champ, LigneJournal::apres)
                .contains(tuple("regle", "", "R09", null), tuple("regle", "SCI", "R09", "2026-09-01 – ; stagiaires=8"));
    }

    @Test
    void rules_that_the_law_or_the_file_does_not_allow_are_refused_at_their_place() {
        String fichier = fichier("\"regles\": {\"etablissement\": {\"R09\": {\"demain\": {}, \"2026-09-01\":"
                + " {\"valeurs\": {\"stagiaires\": \"17\"}}, \"2026-09-02\": {\"valeurs\": {\"stagiaires\": [1]}},"
                + " \"2026-09-03\": {\"active\": \"non\"}, \"2026-09-04\": {\"niveau\": \"GRAVE\"},"
                + " \"2026-09-05\": {\"jusquAu\": \"2026-02-30\"}, \"2026-09-06\": {}, \"2026-09-07\": 3,"
                + " \"2026-09-08\": {\"active\": true, \"futur\": 1, \"valeurs\": {\"autre\": 1}}},"
                + " \"R04\": {\"2026-09-01\": {\"active\": false}}, \"R05\": 1, \"R99\": {}},"
                + " \"centres\": {\"XXX\": {}, \"SCI\": 1}, \"autre\": 1}");

        PlanImport plan = prevoir(fichier);

        assertThat(plan.inconnus())
                .containsExactlyInAnyOrder(
                        "regles.autre",
                        "regles.etablissement.R99",
                        "regles.etablissement.R09.2026-09-08.futur",
                        "regles.etablissement.R09.2026-09-08.valeurs.autre");
        assertThat(plan.differences().stream().filter(d -> d.refus() != null))
                .extracting(
                        Difference::reference, Difference::champ, d -> d.refus().cle())
                .containsExactlyInAnyOrder(
                        tuple("", "R09 demain", "echange.date"),
                        tuple("", "R09 2026-09-01", "regle.valeur.plafond"),
                        tuple("", "R09 2026-09-02", "echange.valeur"),
                        tuple("", "R09 2026-09-03", "echange.ouiNon"),
                        tuple("", "R09 2026-09-04", "echange.niveau"),
                        tuple("", "R09 2026-09-05", "echange.date"),
                        tuple("", "R09 2026-09-06", "regle.rien"),
                        tuple("", "R09 2026-09-07", "echange.objet"),
                        tuple("", "R04 2026-09-01", "regle.loi"),
                        tuple("", "R05", "echange.objet"),
                        tuple("XXX", "", "echange.centre.inconnu"),
                        tuple("SCI", "", "echange.objet"));
        assertThatThrownBy(() -> importer(fichier, plan.empreinte())).isInstanceOf(RefusMetier.class);
        assertThat(modele.bean(ReglagesEcrits.class).tous()).isEmpty();
        assertThat(prevoir(fichier("\"regles\": {\"centres\": []}")).refus()).isEqualTo(1);
    }

    private void regler(long place, SaisieReglage saisie) {
        modele.bean(ReglerRegle.class).executer(administrateur(), place, saisie);
    }

    private static SaisieReglage saisie(String regle, String depuis, String jusquAu, Map<String, String> valeurs) {
        return new SaisieReglage(
                regle, LocalDate.parse(depuis), jusquAu == null ? null : LocalDate.parse(jusquAu), null, null, valeurs);
    }

    @Test
    void what_an_older_version_wrote_and_this_one_refuses_may_stay_as_it_is() {
        transaction().executeWithoutResult(etat -> {
            modele.bean(ValeursDesParametres.class)
                    .poser(Parametres.ETABLISSEMENT, CatalogueParametres.ALERTE_JOURS, "1000");
            modele.bean(ReglagesEcrits.class)
                    .poser(new ReglageEcrit(
                            0, "R04", LocalDate.parse("2025-09-01"), null, null, null, Map.of("heures", "9999")));
        });
        String fichier = exporter().replace("\"VALIDEE\"", "\"SOUMISE\"");

        PlanImport plan = prevoir(fichier);

        assertThat(plan.differences()).extracting(Difference::reference).containsExactly("SCI");
        assertThat(importer(fichier, plan.empreinte())).isEqualTo(1);
        assertThat(modele.bean(ValeursDesParametres.class)
                        .valeurPropre(Parametres.ETABLISSEMENT, CatalogueParametres.ALERTE_JOURS))
                .contains("1000");
    }

    private static String fichier(String parties) {
        return "{\"format\": \"ent-stage-administration\", \"version\": 1, \"etablissement\": \"0350936C\", " + parties
                + "}";
    }

    private String exporter() {
        return modele.bean(ExporterAdministration.class).executer(administrateur());
    }

    private PlanImport prevoir(String texte) {
        return modele.bean(PrevoirImport.class).executer(administrateur(), texte);
    }

    private int importer(String texte, String empreinte) {
        return modele.bean(ImporterAdministration.class).executer(administrateur(), texte, empreinte);
    }

    private String alerte() {
        return modele.bean(Parametres.class)
                .valeur(CatalogueParametres.ALERTE_JOURS, List.of())
                .valeur();
    }

    private List<LigneJournal> journal() {
        return modele.bean(ConsulterJournal.class)
                .executer(auditeur(), CriteresJournal.AUCUN, 1)
                .lignes();
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(modele.bean(PlatformTransactionManager.class));
    }
}
