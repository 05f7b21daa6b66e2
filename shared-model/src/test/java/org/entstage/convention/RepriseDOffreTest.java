package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entstage.offre.AtelierDOffres;
import org.entstage.offre.PeriodeDOffre;
import org.entstage.offre.SaisieOffre;
import org.entstage.offre.UniteDuree;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RepriseDOffreTest {

    private final SaisieStage ordinaire =
            Reprise.stageParDefaut(Reprise.inscriptionALaMain(2026, "Master", null), (liste, code) -> true);

    private SaisieStage reprise(SaisieOffre offre) {
        return RepriseDOffre.stage(ordinaire, offre, (liste, code) -> true);
    }

    private static SaisieOffre pendant(Integer duree, UniteDuree unite) {
        SaisieOffre s = AtelierDOffres.stage();
        return new SaisieOffre(
                s.intitule(),
                s.reference(),
                s.description(),
                s.competences(),
                s.observations(),
                s.page(),
                s.cacherEtablissement(),
                s.poste(),
                s.lieu(),
                new PeriodeDOffre(LocalDate.of(2027, 2, 1), null, duree, unite, null, null, null),
                s.conditions(),
                s.candidature());
    }

    @Test
    void the_last_day_follows_from_the_first_one_and_the_length() {
        assertThat(reprise(pendant(5, UniteDuree.MOIS)).fin()).isEqualTo("2027-06-30");
        assertThat(reprise(pendant(8, UniteDuree.SEMAINE)).fin()).isEqualTo("2027-03-28");
        assertThat(reprise(pendant(1, UniteDuree.ANNEE)).fin()).isEqualTo("2028-01-31");
        assertThat(reprise(pendant(30, UniteDuree.JOUR)).fin()).isNull();
        assertThat(reprise(pendant(null, null)).fin()).isNull();
        assertThat(reprise(pendant(40, UniteDuree.MOIS)).fin()).isNull();
    }

    @Test
    void markup_becomes_lines() {
        SaisieOffre offre = AtelierDOffres.stage("Titre", "<p>Une.</p><ul><li>Deux</li><li>Trois</li></ul>");

        assertThat(List.of(reprise(offre).activites().split("\\R"))).containsExactly("Une.", "Deux", "Trois");
    }

    @Test
    void a_field_that_conventions_do_not_know_or_that_is_closed_is_left_open() {
        assertThat(RepriseDOffre.stage(ordinaire, AtelierDOffres.stage(), (liste, code) -> false)
                        .theme())
                .isNull();
        assertThat(reprise(SaisieOffre.VIDE)).isEqualTo(ordinaire);
        assertThat(RepriseDOffre.lieu(SaisieOffre.VIDE)).isEqualTo(SaisieLieu.VIDE);
    }
}
