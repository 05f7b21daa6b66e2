package org.entstage.centregestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.entstage.essai.Acteurs.administrateur;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.gestionnaire;
import static org.entstage.essai.Acteurs.responsable;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.TypeCircuit;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.jpa.VersionsDonnees;
import org.entstage.convention.CriteresConvention;
import org.entstage.convention.EditerConvention;
import org.entstage.convention.LigneConvention;
import org.entstage.convention.PreparationConvention;
import org.entstage.convention.PreparerConvention;
import org.entstage.convention.RechercherConventions;
import org.entstage.droits.Acteur;
import org.entstage.essai.SystemesDeTest;
import org.entstage.essai.UneConvention;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.parametre.ModifierParametres;
import org.entstage.parametre.Parametres;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The tree of centres and what their settings do; with the themes that it stands on, on a database that subclasses name. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class CentresEnBaseTest extends CriteresEnBaseTest {
    @Test
    void steps_are_inherited_downwards_set_by_who_keeps_the_place_and_copied_with_the_settings() {
        Circuit referentDAbord = circuit("1 SOUMISSION; 2 VALIDATION_PEDAGOGIQUE; 2 VERIFICATION_CENTRE?;"
                + " 3 VALIDATION_CENTRE; 4 SIGNATURE_ETUDIANT; 4 SIGNATURE_TUTEUR; 4 SIGNATURE_ACCUEIL;"
                + " 4 SIGNATURE_REFERENT; 5 SIGNATURE_ETABLISSEMENT");
        Circuit deLEtablissement =
                circuit("1 SOUMISSION; 2 VALIDATION_CENTRE=SERVICE_DES_STAGES; 3 SIGNATURE_ETABLISSEMENT;"
                        + " 4 SIGNATURE_ETUDIANT; 4 SIGNATURE_TUTEUR; 4 SIGNATURE_ACCUEIL; 4 SIGNATURE_REFERENT");
        assertThat(circuit(composante))
                .isEqualTo(new FicheCircuit(false, Circuit.LIVRE, Circuit.LIVRE, null, List.of()));

        regler(administrateur(), 0, deLEtablissement);
        regler(responsable(composante), composante, referentDAbord);

        assertThat(circuit(composante))
                .isEqualTo(new FicheCircuit(true, referentDAbord, deLEtablissement, "", List.of()));
        assertThat(circuit(etape))
                .isEqualTo(new FicheCircuit(false, referentDAbord, referentDAbord, "Centre SCI", List.of()));
        assertThat(circuit(0).dessous()).containsExactly("Centre SCI");
        assertThat(modele.bean(PresenterCircuits.class).executer(etudiant(), List.of(etape, ailleurs, composante)))
                .containsExactly(
                        new CircuitDesCentres(List.of("Centre SCI-INF", "Centre SCI"), referentDAbord),
                        new CircuitDesCentres(List.of("Centre DROIT"), deLEtablissement));
        assertThatThrownBy(() -> regler(responsable(composante), ailleurs, referentDAbord))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> regler(responsable(composante), 0, referentDAbord))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> regler(gestionnaire(composante), composante, referentDAbord))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> regler(administrateur(), 0, circuit("1 SOUMISSION; 2 VALIDATION_CENTRE")))
                .isInstanceOfSatisfying(
                        RefusMetier.class,
                        refus -> assertThat(refus.problemes()).hasSize(5));

        assertThat(modele.bean(CopierReglages.class).executer(administrateur(), composante, ailleurs))
                .isEqualTo(1);
        assertThat(circuit(ailleurs).circuit()).isEqualTo(referentDAbord);
        for (long centre : List.of(0L, composante, ailleurs)) {
            regler(administrateur(), centre, null);
        }
        assertThat(circuit(etape).circuit()).isEqualTo(Circuit.LIVRE);
        assertThat(enTransaction(base -> base.createNativeQuery("select reference from journal_administration"
                                        + " where objet = 'parametre' and champ = 'convention.circuit' order by id")
                                .getResultList())
                        .toString())
                .isEqualTo("[, SCI, DROIT, , SCI, DROIT]");
    }

    private static Circuit circuit(String texte) {
        return Circuit.lire(texte).orElseThrow();
    }

    private FicheCircuit circuit(long centre) {
        return modele.bean(ConsulterCircuit.class).executer(administrateur(), centre, TypeCircuit.CONVENTION);
    }

    private void regler(Acteur acteur, long centre, Circuit circuit) {
        modele.bean(ReglerCircuit.class).executer(acteur, centre, TypeCircuit.CONVENTION, circuit);
    }

    @Test
    void the_list_shows_the_tree_with_counts_and_each_person_his_part_of_it() {
        conventions(3);

        assertThat(modele.bean(ListerCentres.class).executer(administrateur()))
                .extracting(
                        l -> l.centre().code(),
                        LigneCentre::profondeur,
                        LigneCentre::criteres,
                        LigneCentre::conventions)
                .containsExactly(
                        tuple("ETAB", 0, 0, 0),
                        tuple("DROIT", 1, 0, 0),
                        tuple("SCI", 1, 1, 3),
                        tuple("SCI-INF", 2, 0, 0));
        assertThat(modele.bean(ListerCentres.class).executer(responsable(composante)))
                .extracting(l -> l.centre().code(), LigneCentre::profondeur)
                .containsExactly(tuple("SCI", 0));
        assertThatThrownBy(() -> modele.bean(ListerCentres.class).executer(etudiant()))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> modele.bean(ConsulterCentre.class).executer(responsable(composante), ailleurs))
                .isInstanceOf(Introuvable.class);
    }

    @Test
    void there_is_one_centre_of_the_institution_and_a_code_is_taken_once() {
        assertThat(refus(() -> creer(NiveauCentre.ETABLISSEMENT, null, "ETAB2")))
                .containsExactly("centre.niveau.unique");
        assertThat(refus(() -> creer(NiveauCentre.COMPOSANTE, racine, "sci"))).containsExactly("centre.code.existe");
        assertThatThrownBy(() -> modele.bean(CreerCentre.class)
                        .executer(responsable(composante), NiveauCentre.ETAPE, composante, saisie("SCI-CHI")))
                .isInstanceOf(AccesRefuse.class);
    }

    @Test
    void who_keeps_a_centre_changes_how_it_is_reached_and_the_journal_says_what() {
        int version = fiche(composante).version();
        SaisieCentre autre = new SaisieCentre(
                "SCI",
                "Bureau des sciences",
                "sci@univ.example.org",
                "0299000000",
                null,
                "1 rue",
                null,
                "35000",
                "Rennes");

        modele.bean(ModifierCentre.class).executer(responsable(composante), composante, version, autre);

        assertThat(fiche(composante).identite().telephone()).isEqualTo("+33299000000");
        assertThat(journal())
                .contains(
                        "centre SCI libelle Centre SCI>Bureau des sciences",
                        "centre SCI adresse null>1 rue, 35000, Rennes")
                .noneMatch(ligne -> ligne.contains("courriel"));
        assertThatThrownBy(
                        () -> modele.bean(ModifierCentre.class).executer(administrateur(), composante, version, autre))
                .isInstanceOf(ModificationConcurrente.class);
        assertThatThrownBy(() -> modele.bean(ModifierCentre.class)
                        .executer(
                                responsable(composante),
                                ailleurs,
                                fiche(ailleurs).version(),
                                autre))
                .isInstanceOf(AccesRefuse.class);
        modele.bean(ModifierCentre.class)
                .executer(administrateur(), composante, fiche(composante).version(), saisie("SCI"));
    }

    @Test
    void a_centre_moves_below_another_and_its_settings_with_it() {
        long mobile = creer(NiveauCentre.ETAPE, composante, "MOBILE");
        modele.bean(ModifierParametres.class)
                .executer(administrateur(), ailleurs, Map.of(CatalogueParametres.ALERTE_JOURS.cle(), "33"));

        placer(mobile, NiveauCentre.ETAPE, ailleurs);

        assertThat(modele.bean(ReglagesDuCentre.class).entier(mobile, CatalogueParametres.ALERTE_JOURS))
                .isEqualTo(33);
        assertThat(refus(() -> placer(mobile, NiveauCentre.ETAPE, racine))).containsExactly("centre.parent.ETAPE");
        assertThat(refus(() -> placer(composante, NiveauCentre.ETAPE, ailleurs)))
                .containsExactly("centre.niveau.enfants");
        placer(mobile, NiveauCentre.COMPOSANTE, null);
        assertThat(fiche(mobile).niveau()).isEqualTo(NiveauCentre.COMPOSANTE);

        modele.bean(FermerCentre.class)
                .executer(administrateur(), mobile, fiche(mobile).version());
        enTransaction(base -> {
            modele.bean(VersionsDonnees.class).changer(ArbreDesCentres.VERSION);
            return base.createNativeQuery("delete from centre_gestion where code = 'MOBILE'")
                    .executeUpdate();
        });
        ecrireParametre(ailleurs, CatalogueParametres.ALERTE_JOURS.cle(), null);
    }

    private void placer(long centre, NiveauCentre niveau, Long parent) {
        modele.bean(PlacerCentre.class)
                .executer(administrateur(), centre, fiche(centre).version(), niveau, parent);
    }

    @Test
    void a_setting_comes_from_the_nearest_centre_above() {
        ReglagesDuCentre reglages = modele.bean(ReglagesDuCentre.class);
        String cle = CatalogueParametres.ALERTE_JOURS.cle();
        assertThat(reglages.valeur(etape, CatalogueParametres.ALERTE_JOURS).parDefaut())
                .isTrue();

        ecrireParametre(Parametres.ETABLISSEMENT, cle, "10");
        assertThat(reglages.valeur(etape, CatalogueParametres.ALERTE_JOURS).centre())
                .isEqualTo(Parametres.ETABLISSEMENT);
        ecrireParametre(composante, cle, "20");
        assertThat(reglages.valeur(etape, CatalogueParametres.ALERTE_JOURS).centre())
                .isEqualTo(composante);
        assertThat(reglages.entier(etape, CatalogueParametres.ALERTE_JOURS)).isEqualTo(20);
        assertThat(reglages.entier(ailleurs, CatalogueParametres.ALERTE_JOURS)).isEqualTo(10);

        modele.sql().remettreAZero();
        reglages.entier(etape, CatalogueParametres.ALERTE_JOURS);
        assertThat(modele.sql().ordres()).isEmpty();
        ecrireParametre(composante, cle, null);
        ecrireParametre(Parametres.ETABLISSEMENT, cle, null);
    }

    @Test
    void a_centre_in_use_is_not_closed() {
        assertThat(refus(() -> fermer(racine))).containsExactly("centre.fermeture.enfants");
        assertThat(refus(() -> fermer(composante))).containsExactly("centre.fermeture.criteres");
        fermer(etape);
        assertThat(fiche(etape).fermeLe()).isNotNull();
        assertThat(refus(() -> deplacer(UFR, etape, 0))).containsExactly("centre.critere.ferme");

        modele.bean(RouvrirCentre.class)
                .executer(administrateur(), etape, fiche(etape).version());
        assertThat(fiche(etape).fermeLe()).isNull();
    }

    @Test
    void a_student_begins_only_where_the_centre_lets_students_begin() {
        ecrireParametre(composante, CatalogueParametres.CREATION_PAR_ETUDIANT.cle(), "false");
        PreparationConvention preparation =
                modele.bean(PreparerConvention.class).executer(etudiant(), null, true);

        assertThat(preparation.choix()).hasSize(1);
        assertThat(preparation.possibles()).isEmpty();
        assertThat(refus(() -> UneConvention.commencee(modele, etudiant())))
                .containsExactly("convention.creation.parLeCentre");
        UneConvention.commencee(modele, gestionnaire(composante), "20260001");

        ecrireParametre(composante, CatalogueParametres.CREATION_PAR_ETUDIANT.cle(), null);
        UneConvention.commencee(modele, etudiant());
    }

    @Test
    void who_is_not_staff_prints_from_the_state_that_the_centre_sets() {
        ecrireParametre(composante, CatalogueParametres.CONDITION_IMPRESSION.cle(), "SOUMISE");
        UneConvention convention = UneConvention.commencee(modele, etudiant()).complete();

        assertThat(convention.fiche().possibilites().imprimer()).isFalse();
        assertThatThrownBy(() -> imprimer(etudiant(), convention)).isInstanceOf(AccesRefuse.class);
        assertThat(imprimer(gestionnaire(composante), convention)).isPositive();
        convention.soumise();
        assertThat(imprimer(etudiant(), convention)).isPositive();
        ecrireParametre(composante, CatalogueParametres.CONDITION_IMPRESSION.cle(), "VALIDEE");
        assertThatThrownBy(() -> imprimer(etudiant(), convention)).isInstanceOf(AccesRefuse.class);

        ecrireParametre(composante, CatalogueParametres.CONDITION_IMPRESSION.cle(), null);
    }

    private int imprimer(Acteur acteur, UneConvention convention) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        modele.bean(EditerConvention.class).executer(acteur, convention.id(), Locale.FRENCH, pdf);
        return pdf.size();
    }

    @Test
    void registrations_without_centre_go_to_the_institution_when_it_wants_them() {
        detacher(UFR, 0);
        assertThat(refus(() -> UneConvention.commencee(modele, etudiant()))).containsExactly("convention.centre.aucun");

        ecrireParametre(Parametres.ETABLISSEMENT, CatalogueParametres.CONVENTIONS_ORPHELINES.cle(), "true");
        UneConvention.commencee(modele, etudiant());
        assertThat(parCentre()).containsExactly(Map.entry(racine, 1));
        ecrireParametre(Parametres.ETABLISSEMENT, CatalogueParametres.CONVENTIONS_ORPHELINES.cle(), null);
    }

    @Test
    void staff_alone_begins_on_last_years_registration_for_some_months() {
        systemes.inscrire("20260001", List.of(SystemesDeTest.inscription(2025)));
        PreparerConvention preparer = modele.bean(PreparerConvention.class);
        Acteur gestionnaire = gestionnaire(composante);
        assertThat(preparer.executer(gestionnaire, "20260001", true).choix()).isEmpty();

        // The year turns on 1 September and today is in November.
        ecrireParametre(composante, CatalogueParametres.INSCRIPTION_ANTERIEURE.cle(), "2");
        assertThat(preparer.executer(gestionnaire, "20260001", true).choix()).isEmpty();
        ecrireParametre(composante, CatalogueParametres.INSCRIPTION_ANTERIEURE.cle(), "3");
        assertThat(preparer.executer(gestionnaire, "20260001", true).possibles())
                .hasSize(1);
        assertThat(preparer.executer(etudiant(), null, true).choix()).isEmpty();

        ecrireParametre(composante, CatalogueParametres.INSCRIPTION_ANTERIEURE.cle(), null);
        systemes.inscrire("20260001", List.of(SystemesDeTest.inscription(2026)));
    }

    @Test
    void a_convention_that_starts_soon_and_is_not_validated_is_late_by_its_centres_delay() {
        UneConvention.commencee(modele, etudiant())
                .complete()
                .du(LocalDate.of(2026, 12, 15), LocalDate.of(2027, 1, 30))
                .soumise();
        RechercherConventions rechercher = modele.bean(RechercherConventions.class);
        assertThat(rechercher
                        .executer(administrateur(), CriteresConvention.AUCUN, 1)
                        .lignes())
                .noneMatch(LigneConvention::enRetard);

        ecrireParametre(composante, CatalogueParametres.ALERTE_JOURS.cle(), "30");
        rechercher.executer(administrateur(), CriteresConvention.AUCUN, 1);
        modele.sql().remettreAZero();
        assertThat(rechercher
                        .executer(administrateur(), CriteresConvention.AUCUN, 1)
                        .lignes())
                .hasSize(1)
                .allMatch(LigneConvention::enRetard);
        assertThat(modele.sql().ordres()).hasSizeLessThanOrEqualTo(3);
        ecrireParametre(composante, CatalogueParametres.ALERTE_JOURS.cle(), null);
    }
}
