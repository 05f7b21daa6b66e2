package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.essai.Acteurs.administrateur;
import static org.entstage.essai.Acteurs.auditeur;
import static org.entstage.essai.Acteurs.baip;
import static org.entstage.essai.Acteurs.enseignant;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.gestionnaire;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.entstage.centregestion.ReglerCircuit;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.NatureEtape;
import org.entstage.circuit.TypeCircuit;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.RolesLivres;
import org.entstage.essai.Acteurs;
import org.entstage.essai.SystemesDeTest;
import org.entstage.essai.UneConvention;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Work queues and decisions on many at once. {@link ConventionsEnBaseTest} runs it on each database. */
interface FileEnBase extends SurUneBase {

    String SIGNATURES = "; 8 SIGNATURE_ETUDIANT; 8 SIGNATURE_TUTEUR; 8 SIGNATURE_ACCUEIL; 8 SIGNATURE_REFERENT;"
            + " 9 SIGNATURE_ETABLISSEMENT";
    List<String> CIRCUITS = List.of(
            "1 SOUMISSION; 2 VALIDATION_CENTRE",
            "1 SOUMISSION; 2 VALIDATION_PEDAGOGIQUE 3//; 2 VERIFICATION_CENTRE; 3 VALIDATION_CENTRE",
            "1 SOUMISSION; 2 VALIDATION_PEDAGOGIQUE=RESPONSABLE_FORMATION; 2 ACCORD_ACCUEIL;"
                    + " 2 AVIS_COMPOSANTE@enseignant; 3 VALIDATION_CENTRE",
            "1 SOUMISSION; 2 VERIFICATION_CENTRE=SERVICE_DES_STAGES?; 2 AVIS_COMPOSANTE;"
                    + " 3 VALIDATION_CENTRE=SERVICE_DES_STAGES");

    @AfterEach
    default void etapes_livrees() {
        modele().bean(ReglerCircuit.class).executer(administrateur(), centre(), TypeCircuit.CONVENTION, null);
    }

    @Test
    default void the_queue_shows_whom_a_step_waits_for_and_nobody_else_whatever_the_circuit() {
        List<UneConvention> conventions =
                CIRCUITS.stream().map(this::soumiseAvec).toList();
        List<Acteur> acteurs = List.of(
                enseignant(),
                gestionnaire(centre()),
                gestionnaire(centre() + 1),
                baip(),
                administrateur(),
                Acteurs.responsable(centre()),
                chefe("enseignant"),
                chefe("autre"),
                remplacante("autre", "enseignant"),
                Acteurs.deLaComposante(
                        RolesLivres.RESPONSABLE_FORMATION, "programme", "Cléo Programme", SystemesDeTest.COMPOSANTE),
                Acteurs.deLaComposante(RolesLivres.RESPONSABLE_FORMATION, "formation", "Alix Programme", "AUTRE"));

        int vues = 0;
        for (Acteur acteur : acteurs) {
            List<LigneAFaire> file = file(acteur);
            vues += file.size();
            for (UneConvention convention : conventions) {
                assertThat(file.stream()
                                .filter(ligne -> ligne.convention() == convention.id())
                                .map(LigneAFaire::nature))
                        .as(acteur.login() + " on " + convention.id())
                        .containsExactlyInAnyOrderElementsOf(deLaFiche(acteur, convention));
            }
            assertThat(modele().bean(CompterAFaire.class)
                            .executer(acteur)
                            .total()
                            .nombre())
                    .isEqualTo(file.size());
        }
        assertThat(vues).isGreaterThan(12);
    }

    /** What the sheet offers; what the host should agree to is written down by staff, and waits for the host. */
    private List<NatureEtape> deLaFiche(Acteur acteur, UneConvention convention) {
        if (modele().bean(Conventions.class)
                .lignes(Perimetre.de(acteur, Action.CONVENTION_LIRE, "0350936C"), Set.of(convention.id()))
                .isEmpty()) {
            return List.of();
        }
        return modele()
                .bean(ConsulterConvention.class)
                .executer(acteur, convention.id())
                .possibilites()
                .etapes()
                .stream()
                .filter(nature -> nature != NatureEtape.ACCORD_ACCUEIL)
                .toList();
    }

    @Test
    default void what_presses_comes_first_and_a_page_costs_three_statements() {
        circuit("1 SOUMISSION; 2 VALIDATION_CENTRE 90//");
        long plusTard = soumise(LocalDate.of(2027, 1, 10));
        long commence = soumise(LocalDate.of(2026, 11, 20));
        long bientot = soumise(LocalDate.of(2026, 12, 1));

        modele().sql().remettreAZero();
        FileAFaire file = modele().bean(ListerAFaire.class).executer(gestionnaire(centre()), CriteresAFaire.TOUT);

        assertThat(modele().sql().ordres()).hasSizeLessThanOrEqualTo(3);
        assertThat(file.page().lignes())
                .extracting(LigneAFaire::convention)
                .containsExactly(commence, bientot, plusTard);
        assertThat(file.page().lignes()).extracting(LigneAFaire::enRetard).containsExactly(true, false, false);
        assertThat(file.page().lignes().get(1).pour()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(file.page().lignes().get(1).structure()).isEqualTo("Exemplaire & Fils");
        assertThat(modele().bean(CompterAFaire.class).executer(gestionnaire(centre())))
                .satisfies(compte -> {
                    assertThat(compte.total().nombre()).isEqualTo(3);
                    assertThat(compte.enRetard()).isEqualTo(1);
                });
    }

    @Test
    default void a_queue_is_narrowed_to_a_kind_of_step_and_knows_which_there_may_be() {
        CIRCUITS.forEach(this::soumiseAvec);

        FileAFaire file = modele().bean(ListerAFaire.class)
                .executer(gestionnaire(centre()), new CriteresAFaire(NatureEtape.VERIFICATION_CENTRE, 1, true));

        assertThat(file.page().lignes())
                .extracting(LigneAFaire::nature)
                .containsExactly(NatureEtape.VERIFICATION_CENTRE);
        assertThat(file.natures()).containsExactly(NatureEtape.VERIFICATION_CENTRE, NatureEtape.VALIDATION_CENTRE);
        assertThat(file.page().taille()).isEqualTo(ValiderEnMasse.MAXIMUM);
    }

    @Test
    default void who_never_does_a_step_has_no_queue() {
        assertThatThrownBy(() -> modele().bean(ListerAFaire.class).executer(auditeur(), CriteresAFaire.TOUT))
                .isInstanceOf(AccesRefuse.class);
        assertThat(modele().bean(CompterAFaire.class).executer(etudiant()).concerne())
                .isFalse();
    }

    @Test
    default void many_are_validated_each_by_itself_and_each_refusal_is_told() {
        circuit(CIRCUITS.get(0));
        long bonne = soumise(LocalDate.of(2027, 2, 1));
        long changee = soumise(LocalDate.of(2027, 3, 1));
        long autre = soumise(LocalDate.of(2027, 4, 1));
        int version = version(bonne);

        List<ResultatDEtape> bilan = modele().bean(ValiderEnMasse.class)
                .executer(
                        gestionnaire(centre()),
                        List.of(
                                new DemandeDEtape(changee, null, version(changee) - 1, NatureEtape.VALIDATION_CENTRE),
                                new DemandeDEtape(bonne, null, version, NatureEtape.VALIDATION_CENTRE),
                                new DemandeDEtape(bonne, null, version + 1, NatureEtape.VALIDATION_CENTRE),
                                new DemandeDEtape(autre, null, version(autre), NatureEtape.AVIS_COMPOSANTE),
                                new DemandeDEtape(autre + 1000, null, 0, NatureEtape.VALIDATION_CENTRE)));

        assertThat(bilan)
                .extracting(r ->
                        r.problemes().stream().map(Probleme::cle).findFirst().orElse("fait"))
                .containsExactly(
                        "afaire.changee",
                        "fait",
                        "convention.etat.inattendu",
                        "afaire.pasLaVotre",
                        "afaire.pasLaVotre");
        assertThat(bilan.get(1).etudiantNom()).isEqualTo("Exemple");
        assertThat(bilan.get(4).numero()).isNull();
        assertThat(List.of(etat(bonne), etat(changee), etat(autre)))
                .containsExactly(EtatConvention.VALIDEE, EtatConvention.SOUMISE, EtatConvention.SOUMISE);
    }

    @Test
    default void none_and_too_many_are_refused_as_a_whole() {
        ValiderEnMasse valider = modele().bean(ValiderEnMasse.class);

        assertThatThrownBy(() -> valider.executer(baip(), List.of())).isInstanceOf(RefusMetier.class);
        assertThatThrownBy(() -> valider.executer(
                        baip(), Collections.nCopies(201, new DemandeDEtape(1, null, 0, NatureEtape.VALIDATION_CENTRE))))
                .isInstanceOf(RefusMetier.class);
    }

    private List<LigneAFaire> file(Acteur acteur) {
        return modele().bean(ListerAFaire.class)
                .executer(acteur, CriteresAFaire.TOUT)
                .page()
                .lignes();
    }

    private UneConvention soumiseAvec(String etapes) {
        circuit(etapes);
        LocalDate debut = LocalDate.of(2027, 2, 1).plusWeeks(3L * CIRCUITS.indexOf(etapes));
        return UneConvention.commencee(modele(), etudiant())
                .complete()
                .du(debut, debut.plusDays(9))
                .soumise();
    }

    private long soumise(LocalDate debut) {
        return UneConvention.commencee(modele(), etudiant())
                .complete()
                .du(debut, debut.plusDays(9))
                .soumise()
                .id();
    }

    private void circuit(String etapes) {
        modele().bean(ReglerCircuit.class)
                .executer(
                        administrateur(),
                        centre(),
                        TypeCircuit.CONVENTION,
                        Circuit.lire(etapes + SIGNATURES).orElseThrow());
    }

    private int version(long convention) {
        return modele().bean(ConsulterConvention.class)
                .executer(baip(), convention)
                .version();
    }

    private EtatConvention etat(long convention) {
        return modele().bean(ConsulterConvention.class)
                .executer(baip(), convention)
                .etat();
    }

    private static Acteur chefe(String login) {
        return Acteurs.deLaComposante(
                RolesLivres.RESPONSABLE_COMPOSANTE, login, "Cheffe " + login, SystemesDeTest.COMPOSANTE);
    }

    private static Acteur remplacante(String login, String absente) {
        return new Acteur(login, "Pour " + absente, null, chefe(login).droits(), null, Set.of(absente), null, null);
    }
}
