package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.essai.Acteurs.etudiant;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.entstage.essai.UneConvention;
import org.junit.jupiter.api.Test;

/** Reminders, escalations and warnings. {@link ConventionsEnBaseTest} runs it on each database. */
interface RelancesEnBase extends SurUneBase {

    @Test
    default void a_step_that_waits_is_reminded_of_and_then_told_to_the_head_once_though_two_nodes_run_at_once() {
        long id = soumise(LocalDate.of(2027, 2, 1));
        ordre("update etape_a_faire set rappel = '2026-11-20', escalade = '2026-11-21' where convention_id = " + id);
        responsable();

        deuxALaFois();

        assertThat(courriels("ETAPE_RAPPEL"))
                .containsOnlyOnce("SCI@univ.example.org")
                .doesNotHaveDuplicates();
        assertThat(courriels("ETAPE_ESCALADE")).containsExactly("cheffe@univ.example.org");
        modele().bean(RelancerLesRetards.class).relancer();
        assertThat(courriels("ETAPE_ESCALADE")).hasSize(1);
    }

    @Test
    default void a_step_whose_day_has_not_come_is_left_in_peace() {
        long id = soumise(LocalDate.of(2027, 2, 1));
        ordre("update etape_a_faire set rappel = '2026-11-22', escalade = '2026-11-25' where convention_id = " + id);

        modele().bean(RelancerLesRetards.class).relancer();

        assertThat(courriels("ETAPE_RAPPEL")).isEmpty();
        assertThat(courriels("ETAPE_ESCALADE")).isEmpty();
        assertThat(courriels("DEPART_SANS_VALIDATION")).isEmpty();
    }

    @Test
    default void fifteen_seven_and_one_days_before_the_start_what_is_missing_is_told_once_each() {
        long id = soumise(LocalDate.of(2026, 12, 5));

        deuxALaFois();
        assertThat(alertes()).as("14 days before").hasSize(1);
        modele().bean(RelancerLesRetards.class).relancer();
        assertThat(alertes()).hasSize(1);

        ordre("update convention set debut = '2026-11-27', alerte_debut = '2026-11-27' where id = " + id);
        deuxALaFois();
        assertThat(alertes()).as("6 days before").hasSize(2);

        ordre("update convention set debut = '2026-11-22', alerte_debut = '2026-11-22' where id = " + id);
        deuxALaFois();
        assertThat(alertes()).as("the day before").hasSize(3);
        assertThat(alertes().get(2)).contains("demain").contains("validation");

        ordre("update convention set etat = 'VALIDEE', alerte_debut = null where id = " + id);
        modele().bean(RelancerLesRetards.class).relancer();
        assertThat(alertes()).hasSize(3);
    }

    @Test
    default void of_a_draft_nobody_but_its_student_is_warned() {
        LocalDate debut = LocalDate.of(2026, 11, 25);
        UneConvention.commencee(modele(), etudiant()).complete().du(debut, debut.plusDays(9));

        modele().bean(RelancerLesRetards.class).relancer();

        assertThat(courriels("DEPART_SANS_VALIDATION")).hasSize(1).doesNotContain("SCI@univ.example.org");
    }

    private long soumise(LocalDate debut) {
        return UneConvention.commencee(modele(), etudiant())
                .complete()
                .du(debut, debut.plusDays(9))
                .soumise()
                .id();
    }

    /** As two nodes whose clocks strike together. */
    private void deuxALaFois() {
        CyclicBarrier depart = new CyclicBarrier(2);
        List<CompletableFuture<Void>> noeuds = Stream.of(1, 2)
                .map(noeud -> CompletableFuture.runAsync(() -> {
                    try {
                        depart.await();
                    } catch (Exception jamais) {
                        throw new IllegalStateException(jamais);
                    }
                    modele().bean(RelancerLesRetards.class).relancer();
                }))
                .toList();
        noeuds.forEach(CompletableFuture::join);
    }

    private void responsable() {
        ordre("delete from personnel_centre where login = 'cheffe'");
        ordre("insert into personnel_centre (centre_id, login, role_code, nom, courriel, avis) values (" + centre()
                + ", 'cheffe', 'RESPONSABLE_CENTRE', 'Cheffe', 'cheffe@univ.example.org', 'ETAPE')");
    }

    private List<String> courriels(String evenement) {
        return lire("select destinataire from courriel where evenement = '" + evenement + "' order by id");
    }

    /** What the student was told. */
    private List<String> alertes() {
        return lire("select concat(sujet, corps) from courriel where evenement = 'DEPART_SANS_VALIDATION'"
                + " and destinataire = 'etudiant@univ.example.org' order by id");
    }

    @SuppressWarnings("unchecked") // a column of texts
    private List<String> lire(String sql) {
        return enTransaction(base -> base.createNativeQuery(sql).getResultList());
    }
}
