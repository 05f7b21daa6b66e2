package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.entstage.essai.UneConvention;
import org.entstage.presence.DemiJournee;
import org.entstage.presence.Interruption;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangementsTest {

    private final AtelierDeConventions atelier = new AtelierDeConventions() {};
    private final SaisieStage stage = atelier.complete().saisieStage();

    @Test
    void what_stays_is_no_change() {
        assertThat(entre(stage)).isEmpty();
    }

    @Test
    void each_part_is_named_however_deep_it_stands() {
        SaisieStage autre = UneConvention.stage(stage, LocalDate.of(2027, 2, 8), stage.fin())
                .avecRemuneration(new RemunerationPrevue(
                        true, new BigDecimal("700.00"), null, null, null, null, "VIREMENT", null));

        assertThat(entre(autre))
                .extracting(Changement::quoi)
                .containsOnly(ChampConvention.DATES, ChampConvention.GRATIFICATION);
        assertThat(entre(autre))
                .contains(
                        new Changement(ChampConvention.DATES, "2027-02-01", "2027-02-08"),
                        new Changement(ChampConvention.GRATIFICATION, null, "700"));
    }

    @Test
    void an_interruption_more_is_a_change_of_the_hours() {
        LocalDate jour = LocalDate.of(2027, 3, 1);
        SaisieStage autre = stage.avecHoraires(HorairesPrevus.ordinaires(
                stage.semaine(), List.of(new Interruption(jour, DemiJournee.MATIN, jour, DemiJournee.APRES_MIDI))));

        assertThat(entre(autre)).extracting(Changement::quoi).containsOnly(ChampConvention.HORAIRES);
    }

    @Test
    void every_part_of_what_is_typed_about_the_placement_has_its_name() {
        assertThat(ChampConvention.du(EtapeSaisie.STAGE, "sujet")).isEqualTo(ChampConvention.SUJET);
        assertThat(ChampConvention.du(EtapeSaisie.LIEU, "tuteurNom")).isEqualTo(ChampConvention.TUTEUR);
        assertThat(ChampConvention.du(EtapeSaisie.LIEU, "voie")).isEqualTo(ChampConvention.ADRESSE_DU_STAGE);
        assertThat(ChampConvention.du(EtapeSaisie.INFORMATIONS, "voie")).isEqualTo(ChampConvention.COORDONNEES);
    }

    private List<Changement> entre(SaisieStage autre) {
        return Changements.entre(EtapeSaisie.STAGE, stage, autre);
    }
}
