package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entstage.convention.reglages.ReglageEcrit;
import org.entstage.convention.reglages.ReglagesEcrits;
import org.entstage.convention.regles.Niveau;
import org.junit.jupiter.api.Test;

/** The settings of rules as rows. {@link ConventionsEnBaseTest} runs it on each database. */
interface ReglagesEnBase extends SurUneBase {

    LocalDate RENTREE = LocalDate.of(2026, 9, 1);

    @Test
    default void a_setting_comes_back_from_its_row_whole_and_empty_parts_stay_empty() {
        ReglageEcrit plein = new ReglageEcrit(
                7,
                "R12",
                RENTREE,
                LocalDate.of(2027, 8, 31),
                false,
                Niveau.INFORMATION,
                Map.of("unite", "MOIS", "fraction", "2.5"));
        ReglageEcrit mots =
                new ReglageEcrit(0, "R17", RENTREE, null, null, null, Map.of("mots", "été=saison, accroît"));
        ReglageEcrit actif = new ReglageEcrit(0, "R11", RENTREE, null, true, null, Map.of());
        List<ReglageEcrit> tous = List.of(plein, mots, actif);

        tous.forEach(ecrits()::poser);

        assertThat(ecrits().tous()).containsExactlyInAnyOrderElementsOf(tous);
        tous.forEach(ligne -> ecrits().retirer(ligne.centre(), ligne.regle(), ligne.depuis()));
        assertThat(ecrits().tous()).isEmpty();
    }

    @Test
    default void a_row_of_the_same_place_rule_and_day_is_replaced_and_no_other() {
        ReglageEcrit ici = new ReglageEcrit(7, "R04", RENTREE, null, null, null, Map.of("heures", "900"));
        ReglageEcrit demain = new ReglageEcrit(7, "R04", RENTREE.plusDays(1), null, null, null, Map.of("heures", "1"));
        ReglageEcrit ailleurs = new ReglageEcrit(8, "R04", RENTREE, null, null, null, Map.of("heures", "2"));
        ReglageEcrit autre = new ReglageEcrit(7, "R05", RENTREE, null, null, null, Map.of("heures", "3"));
        List.of(ici, demain, ailleurs, autre).forEach(ecrits()::poser);

        ReglageEcrit change = new ReglageEcrit(7, "R04", RENTREE, null, null, null, Map.of("heures", "800"));
        ecrits().poser(change);
        assertThat(ecrits().tous()).containsExactlyInAnyOrder(change, demain, ailleurs, autre);

        ecrits().retirer(7, "R04", RENTREE);
        assertThat(ecrits().tous()).containsExactlyInAnyOrder(demain, ailleurs, autre);
        List.of(demain, ailleurs, autre).forEach(l -> ecrits().retirer(l.centre(), l.regle(), l.depuis()));
    }

    @Test
    default void rows_of_another_institution_or_of_an_older_version_are_left_aside() {
        ReglageEcrit ici = new ReglageEcrit(7, "R04", RENTREE, null, null, null, Map.of("heures", "900"));
        ecrits().poser(ici);
        ecrire("0750001A", "R04", "BLOQUANT");
        ecrire("0350936C", "R05", "TERRIBLE");

        ecrits().poser(ici);

        assertThat(ecrits().tous()).containsExactly(ici);
        ecrits().retirer(7, "R04", RENTREE);
        enTransaction(
                base -> base.createNativeQuery("delete from regle_reglage").executeUpdate());
    }

    private void ecrire(String etablissement, String regle, String niveau) {
        enTransaction(base -> base.createNativeQuery("insert into regle_reglage"
                        + " (etablissement, centre_id, regle, depuis, niveau, valeurs) values ('" + etablissement
                        + "', 7, '" + regle + "', '2020-09-01', '" + niveau + "', 'sans signe\nheures=1')")
                .executeUpdate());
    }

    private ReglagesEcrits ecrits() {
        return modele().bean(ReglagesEcrits.class);
    }
}
