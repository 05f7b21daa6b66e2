package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.entstage.commun.Probleme;
import org.entstage.convention.regles.Declarations;
import org.entstage.convention.regles.Risque;
import org.entstage.presence.Zone;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SaisieDeclarationsTest {

    private static final DeclarationsDemandees PAR_L_ETUDIANT =
            new DeclarationsDemandees(false, false, false, true, false);
    private static final DeclarationsDemandees TOUTES = new DeclarationsDemandees(true, true, true, true, true);

    @Test
    void everything_wrong_is_said_at_once() {
        Declarations fausses = new Declarations(
                LocalDate.of(2027, 9, 1),
                LocalDate.of(2026, 8, 31),
                null,
                "x".repeat(151),
                null,
                null,
                null,
                null,
                null,
                21,
                null,
                null,
                null,
                new BigDecimal("-1"),
                null,
                null,
                null,
                null,
                "x".repeat(501));

        assertThat(saisie(fausses).problemes().trouves())
                .extracting(Probleme::champ)
                .containsExactlyInAnyOrder("assuranceAu", "poste", "semestresCesure", "heuresPresentiel", "motif");
        assertThat(saisie(assurance(LocalDate.of(202, 1, 1), LocalDate.of(20_270, 1, 1)))
                        .problemes()
                        .trouves())
                .extracting(Probleme::cle)
                .containsOnly("convention.date.fausse");
    }

    @Test
    void one_may_say_nothing_or_one_day_only() {
        assertThat(SaisieDeclarations.AUCUNE.problemes().trouves()).isEmpty();
        assertThat(saisie(assurance(LocalDate.of(2026, 9, 1), null)).problemes().trouves())
                .isEmpty();
    }

    @Test
    void what_the_centre_decided_is_not_taken_from_a_student() {
        DeclarationsEcrites ecrites = new DeclarationsEcrites();
        ecrites.remplacer(saisie(tout()), TOUTES);

        ecrites.remplacer(SaisieDeclarations.AUCUNE, new DeclarationsDemandees(true, true, true, true, false));

        Declarations gardees = ecrites.saisie().declarations();
        assertThat(gardees.risque()).isEqualTo(Risque.ORANGE);
        assertThat(gardees.fichePays()).isTrue();
        assertThat(gardees.accordPresidence()).isTrue();
        assertThat(gardees.accordCesure()).isTrue();
        assertThat(gardees.semestresCesure()).isEqualTo(2);
        assertThat(gardees.dernierSemestre()).isFalse();
        assertThat(gardees.derogationRecteur()).isTrue();
        assertThat(gardees.heuresPresentiel()).isEqualByComparingTo("60");
        assertThat(gardees.assistance()).isNull();
        assertThat(gardees.dejaEnCesure()).isNull();
        assertThat(gardees.poste()).isNull();
    }

    @Test
    void a_student_cannot_say_what_the_centre_decides() {
        DeclarationsEcrites ecrites = new DeclarationsEcrites();

        ecrites.remplacer(saisie(tout()), PAR_L_ETUDIANT);

        Declarations dites = ecrites.saisie().declarations();
        assertThat(dites.risque()).isNull();
        assertThat(dites.accordPresidence()).isNull();
        assertThat(dites.derogationRecteur()).isNull();
        assertThat(dites.accordCesure()).isNull();
        assertThat(dites.poste()).isEqualTo("Analyste");
        assertThat(dites.autreContrat()).isFalse();
    }

    @Test
    void groups_that_are_not_asked_keep_what_they_say() {
        DeclarationsEcrites ecrites = new DeclarationsEcrites();
        ecrites.remplacer(saisie(tout()), TOUTES);

        ecrites.remplacer(SaisieDeclarations.AUCUNE, new DeclarationsDemandees(false, false, false, false, true));

        Declarations gardees = ecrites.saisie().declarations();
        assertThat(gardees.assistance()).isTrue();
        assertThat(gardees.risque()).isEqualTo(Risque.ORANGE);
        assertThat(gardees.dejaEnCesure()).isFalse();
        assertThat(gardees.heuresPresentiel()).isEqualByComparingTo("60");
    }

    @Test
    void a_territory_of_the_pacific_is_overseas_and_no_foreign_country() {
        DeclarationsDemandees pacifique = DeclarationsDemandees.de("PF", Zone.PACIFIQUE, false, false, true);

        assertThat(pacifique.assistance()).isTrue();
        assertThat(pacifique.etranger()).isFalse();
        assertThat(DeclarationsDemandees.de("ES", Zone.AUCUNE, false, false, true)
                        .etranger())
                .isTrue();
    }

    @Test
    void findings_at_a_declaration_lead_to_the_declarations() {
        assertThat(SaisieDeclarations.estUnChamp("assuranceDu")).isTrue();
        assertThat(SaisieDeclarations.estUnChamp("poste")).isTrue();
        assertThat(SaisieDeclarations.estUnChamp("debut")).isFalse();
        assertThat(SaisieDeclarations.estUnChamp("lieu.pays")).isFalse();
    }

    private static SaisieDeclarations saisie(Declarations declarations) {
        return new SaisieDeclarations(declarations, null, null, null, null);
    }

    private static Declarations assurance(LocalDate du, LocalDate au) {
        return new Declarations(
                du, au, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    /** Every group says something. */
    static Declarations tout() {
        return new Declarations(
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2027, 8, 31),
                true,
                "Analyste",
                true,
                true,
                Risque.ORANGE,
                true,
                true,
                2,
                false,
                false,
                true,
                new BigDecimal("60"),
                false,
                false,
                false,
                false,
                "Former un futur analyste");
    }
}
