package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.essai.Acteurs.etudiant;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.entstage.commun.Probleme;
import org.entstage.presence.DemiJournee;
import org.entstage.presence.Interruption;
import org.entstage.presence.PeriodeHoraire;
import org.entstage.presence.SemaineType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Hours and absences that avenants change: several patterns, several absences, half-days. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HorairesDAvenantsTest extends AtelierDAvenants {

    private static final SemaineType QUATRE_JOURS = semaine("7", "7", "7", "7", null);
    private static final SemaineType MI_TEMPS = semaine("3.5", "3.5", "3.5", "3.5", "3.5");

    private static SemaineType semaine(String... heures) {
        BigDecimal[] jours = new BigDecimal[5];
        for (int i = 0; i < jours.length; i++) {
            jours[i] = heures[i] == null ? null : new BigDecimal(heures[i]);
        }
        return new SemaineType(jours[0], jours[1], jours[2], jours[3], jours[4], null, null);
    }

    @Test
    void several_absences_are_added_to_what_is_known_half_days_too() {
        Convention convention = validee();
        BigDecimal avant = convention.heures();
        LocalDate lundi = LocalDate.of(2027, 3, 1);

        accepte(
                convention,
                Saisie.de(NatureAvenant.INTERRUPTION)
                        .absences(
                                new Interruption(lundi, lundi),
                                Interruption.demiJournee(lundi.plusDays(7), DemiJournee.APRES_MIDI)));

        assertThat(convention.saisieStage().interruptions()).hasSize(2);
        assertThat(avant.subtract(convention.heures())).isEqualByComparingTo("10.5");
    }

    @Test
    void several_weekly_patterns_replace_what_was_planned() {
        Convention convention = validee();
        LocalDate avril = LocalDate.of(2027, 4, 1);

        accepte(
                convention,
                Saisie.de(NatureAvenant.PERIODE)
                        .du(DEBUT, FIN)
                        .rythme(QUATRE_JOURS, new PeriodeHoraire(avril, avril.plusDays(29), MI_TEMPS)));

        assertThat(convention.saisieStage().semaine()).isEqualTo(QUATRE_JOURS);
        assertThat(convention.saisieStage().horaires().periodes())
                .extracting(PeriodeHoraire::semaine)
                .containsExactly(MI_TEMPS);
    }

    @Test
    void a_row_that_makes_no_sense_is_told_at_its_own_field() {
        Convention convention = validee();
        LocalDate avril = LocalDate.of(2027, 4, 1);

        assertThat(refus(() -> ecrit(
                        etudiant(),
                        convention,
                        Saisie.de(NatureAvenant.PERIODE, NatureAvenant.INTERRUPTION)
                                .du(DEBUT, FIN)
                                .absences(new Interruption(avril, avril), new Interruption(FIN, FIN.plusDays(1)))
                                .rythme(QUATRE_JOURS, new PeriodeHoraire(DEBUT.minusDays(1), avril, MI_TEMPS)))))
                .extracting(Probleme::champ)
                .containsExactly("interruptions[1].fin", "periodes[0].debut");
        assertThat(refus(() -> ecrit(
                        etudiant(),
                        convention,
                        Saisie.de(NatureAvenant.PERIODE)
                                .du(DEBUT, FIN)
                                .rythme(
                                        QUATRE_JOURS,
                                        new PeriodeHoraire(DEBUT, avril, MI_TEMPS),
                                        new PeriodeHoraire(avril, FIN, MI_TEMPS)))))
                .extracting(Probleme::champ)
                .containsExactly("periodes[1].debut");
        assertThat(refus(() -> ecrit(
                        etudiant(),
                        convention,
                        Saisie.de(NatureAvenant.INTERRUPTION).absences())))
                .extracting(Probleme::champ)
                .containsExactly("interruptions[0].debut");
    }
}
