package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.essai.Acteurs.baip;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.etudiant2;
import static org.entstage.essai.Acteurs.gestionnaire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.PageDe;
import org.entstage.convention.CriteresConvention.Ordre;
import org.entstage.droits.Acteur;
import org.entstage.essai.UneConvention;
import org.junit.jupiter.api.Test;

/** Lists, their statements and exports. {@link ConventionsEnBaseTest} runs it on each database. */
interface ListesEnBase extends SurUneBase {

    @Test
    default void staff_sees_the_conventions_of_its_centres_only() {
        UneConvention convention =
                UneConvention.commencee(modele(), etudiant()).complete().soumise();

        assertThat(chercher(gestionnaire(centre()), CriteresConvention.AUCUN).lignes())
                .hasSize(1);
        assertThat(chercher(gestionnaire(autreCentre()), CriteresConvention.AUCUN)
                        .lignes())
                .isEmpty();
        assertThat(chercher(baip(), CriteresConvention.AUCUN).lignes()).hasSize(1);
        assertThatThrownBy(() -> modele().bean(ValiderEtape.class)
                        .executer(
                                gestionnaire(autreCentre()),
                                convention.id(),
                                convention.version(),
                                NatureEtape.VALIDATION_CENTRE,
                                null))
                .isInstanceOf(Introuvable.class);
    }

    @Test
    default void the_list_puts_first_what_waits_the_earliest_start_before() {
        long tardive = soumiseDu(LocalDate.of(2027, 4, 1));
        long brouillon = UneConvention.commencee(modele(), etudiant()).id();
        long urgente = soumiseDu(LocalDate.of(2027, 2, 1));

        assertThat(chercher(baip(), CriteresConvention.AUCUN).lignes())
                .extracting(LigneConvention::id)
                .containsExactly(urgente, tardive, brouillon);
    }

    private long soumiseDu(LocalDate debut) {
        return UneConvention.commencee(modele(), etudiant())
                .complete()
                .du(debut, debut.plusMonths(1))
                .soumise()
                .id();
    }

    @Test
    default void conventions_are_found_by_name_in_any_order_by_number_state_and_year() {
        UneConvention sienne =
                UneConvention.commencee(modele(), etudiant()).complete().soumise();
        UneConvention autre = UneConvention.commencee(modele(), etudiant2());

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
    default void a_page_costs_the_same_statements_whatever_its_rows() {
        UneConvention.commencee(modele(), etudiant());
        int pourUne = ordresDUnePage();
        for (int i = 0; i < 12; i++) {
            UneConvention.commencee(modele(), i % 2 == 0 ? etudiant() : etudiant2());
        }

        assertThat(ordresDUnePage()).isEqualTo(pourUne).isBetween(2, 4);
    }

    private int ordresDUnePage() {
        modele().sql().remettreAZero();
        chercher(baip(), CriteresConvention.AUCUN);
        return modele().sql().ordres().size();
    }

    @Test
    default void opening_one_costs_at_most_six_statements() {
        UneConvention convention =
                UneConvention.commencee(modele(), etudiant()).complete().soumise();
        modele().sql().remettreAZero();

        convention.fiche();

        assertThat(modele().sql().ordres()).hasSizeBetween(3, 6);
    }

    @Test
    default void an_export_hands_over_every_row_of_the_list_in_its_order() {
        for (int i = 0; i < 30; i++) {
            UneConvention.commencee(modele(), i % 2 == 0 ? etudiant() : etudiant2());
        }
        List<String> noms = new ArrayList<>();

        modele().bean(ExporterConventions.class)
                .executer(
                        baip(),
                        new CriteresConvention(null, null, null, null, Ordre.ETUDIANT),
                        ligne -> noms.add(ligne.convention().etudiantNom()));

        assertThat(noms).hasSize(30).isSorted();
        assertThatThrownBy(() -> modele().bean(ExporterConventions.class)
                        .executer(etudiant(), CriteresConvention.AUCUN, ligne -> {}))
                .isInstanceOf(AccesRefuse.class);
    }

    private PageDe<LigneConvention> chercher(Acteur acteur, CriteresConvention criteres) {
        return modele().bean(RechercherConventions.class).executer(acteur, criteres, 1);
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
