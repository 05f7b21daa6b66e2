package org.entstage.gratification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Reglages;
import org.entstage.essai.Acteurs;
import org.entstage.essai.ModeleDeTest;
import org.entstage.presence.Zone;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What validated conventions rest on stays; who counts them is played here. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BaremesUtilisesTest {

    private static final BaremePublie MAYOTTE_2027 = new BaremePublie(
            new BaremeGratification(
                    Zone.MAYOTTE, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31), BigDecimal.valueOf(23)),
            "Arrêté fictif");

    private final Clock horloge = Clock.fixed(ModeleDeTest.MAINTENANT, java.time.ZoneOffset.UTC);

    private static final class UnSeul implements BaremesPropres {
        private BaremePropre present;

        private UnSeul(BaremePropre present) {
            this.present = present;
        }

        @Override
        public List<BaremePropre> tous() {
            return present == null ? List.of() : List.of(present);
        }

        @Override
        public Optional<BaremePropre> parId(long id) {
            return Optional.ofNullable(present);
        }

        @Override
        public BaremePropre enregistrer(BaremePropre bareme) {
            present = bareme;
            return bareme;
        }

        @Override
        public void retirer(BaremePropre bareme) {
            present = null;
        }
    }

    @Test
    void a_ceiling_that_validated_conventions_rest_on_is_not_taken_away() {
        UnSeul propres = new UnSeul(new BaremePropre("0350936C", MAYOTTE_2027, "admin", LocalDateTime.now(horloge)));
        RetirerBareme retirer = new RetirerBareme(propres, bareme -> 3, null, (a, o, r, c, avant, apres) -> {});

        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> retirer.executer(Acteurs.administrateur(), 1))
                .satisfies(refus ->
                        assertThat(refus.problemes()).extracting(Probleme::cle).containsExactly("bareme.utilise"));
        assertThat(propres.tous()).hasSize(1);
    }

    @Test
    void a_ceiling_that_has_begun_is_not_added_under_validated_conventions() {
        UnSeul propres = new UnSeul(null);
        AjouterBareme ajouter = new AjouterBareme(
                new LecteurDeBaremes(propres, bareme -> 1, horloge),
                propres,
                bareme -> 1,
                null,
                (a, o, r, c, avant, apres) -> {},
                Reglages.de(Map.of()),
                horloge);
        SaisieBareme commencee = new SaisieBareme(
                Zone.MAYOTTE, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), BigDecimal.valueOf(22), "Arrêté");

        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> ajouter.executer(Acteurs.administrateur(), commencee))
                .satisfies(refus ->
                        assertThat(refus.problemes()).extracting(Probleme::cle).containsExactly("bareme.passe"));
        assertThat(propres.tous()).isEmpty();
    }
}
