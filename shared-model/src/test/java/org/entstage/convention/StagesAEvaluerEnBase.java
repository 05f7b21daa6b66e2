package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.essai.Acteurs.etudiant;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entstage.convention.StagesAEvaluer.Fenetre;
import org.entstage.essai.SystemesDeTest;
import org.entstage.essai.UneConvention;
import org.junit.jupiter.api.Test;

/** What evaluations read of placements. {@link ConventionsEnBaseTest} runs it on each database. */
interface StagesAEvaluerEnBase extends SurUneBase {

    @Test
    default void a_placement_tells_who_evaluates_it_and_where_it_counts_in_one_statement() {
        UneConvention.commencee(modele(), etudiant());
        long id = acceptee(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 6, 30));
        modele().sql().remettreAZero();

        StageAEvaluer stage = stages().parId(id).orElseThrow();

        assertThat(modele().sql().ordres()).hasSize(1);
        assertThat(stage.etudiant().est("etudiant")).isTrue();
        assertThat(stage.numeroEtudiant()).isEqualTo("20260001");
        assertThat(stage.referent().est("enseignant")).isTrue();
        assertThat(stage.tuteur().nom()).isEqualTo("Noa Guide");
        assertThat(stage.tuteur().courriel()).isEqualTo("noa.guide@exemplaire.example.org");
        assertThat(stage.accueil().nom()).isEqualTo("Andréa Patron");
        assertThat(stage.structure()).isEqualTo("Exemplaire & Fils");
        assertThat(stage.pays()).isEqualTo("FR");
        assertThat(stage.codeEtape()).isEqualTo(SystemesDeTest.ETAPE);
        assertThat(stage.codeComposante()).isEqualTo(SystemesDeTest.COMPOSANTE);
        assertThat(stage.centreId()).isEqualTo(centre());
        assertThat(stage.annee()).isEqualTo(2026);
        assertThat(stage.aLieu()).isTrue();
        assertThat(stage.milieu()).contains(LocalDate.of(2027, 4, 16));
        assertThat(stages().deLEtudiant("etudiant", null)).containsExactly(stage);
        assertThat(stages().deLEtudiant(null, "20260001")).containsExactly(stage);
        assertThat(stages().duReferent("enseignant")).containsExactly(stage);
        assertThat(stages().parIds(List.of(id, -1L))).containsExactly(stage);
        assertThat(stages().duReferent("enseignant2")).isEmpty();
    }

    @Test
    default void those_of_a_window_are_read_page_by_page_and_a_cancelled_one_only_by_its_id() {
        long un = acceptee(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 6, 30));
        long deux = acceptee(LocalDate.of(2027, 7, 5), LocalDate.of(2027, 8, 27));
        Fenetre printemps = Fenetre.desFins(LocalDate.of(2027, 6, 30), LocalDate.of(2027, 7, 1));

        assertThat(ids(printemps, Set.of(), 0)).containsExactly(un);
        assertThat(ids(Fenetre.desDebuts(LocalDate.of(2027, 7, 5), null), Set.of(), 0))
                .containsExactly(deux);
        assertThat(ids(Fenetre.TOUTES, Set.of(centre()), 0)).containsExactly(un, deux);
        assertThat(ids(Fenetre.TOUTES, Set.of(), un)).containsExactly(deux);
        assertThat(ids(Fenetre.TOUTES, Set.of(autreCentre()), 0)).isEmpty();
        assertThat(stages().entre(Fenetre.TOUTES, Set.of(), 0, 1)).hasSize(1);

        ordre("update convention set etat = 'ANNULEE' where id = " + un);

        assertThat(ids(printemps, Set.of(), 0)).isEmpty();
        assertThat(stages().parId(un)).get().matches(StageAEvaluer::annulee).matches(stage -> !stage.aLieu());
    }

    private List<Long> ids(Fenetre fenetre, Set<Long> centres, long apres) {
        return stages().entre(fenetre, centres, apres, 10).stream()
                .map(StageAEvaluer::conventionId)
                .toList();
    }

    private StagesAEvaluer stages() {
        return modele().bean(StagesAEvaluer.class);
    }

    private long acceptee(LocalDate debut, LocalDate fin) {
        long id = UneConvention.commencee(modele(), etudiant())
                .complete()
                .du(debut, fin)
                .id();
        ordre("update convention set etat = 'VALIDEE' where id = " + id);
        return id;
    }
}
