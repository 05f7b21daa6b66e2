package org.entstage.convention.regles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.convention.regles.FaitsDeTest.uneConvention;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PersonnesDistinctesTest {

    private final Regle regle = new PersonnesDistinctes();

    @Test
    void five_different_persons_are_accepted() {
        assertThat(regle.examiner(uneConvention().faits())).isEmpty();
    }

    @Test
    void a_tutor_who_is_also_the_referent_is_worth_a_warning() {
        assertThat(regle.examiner(uneConvention().tuteur("Odile MODELE").faits()))
                .hasValueSatisfying(constat -> {
                    assertThat(constat.niveau()).isEqualTo(Niveau.AVERTISSEMENT);
                    assertThat(constat.arguments()).hasSize(1);
                });
    }

    @Test
    void a_student_who_guides_himself_is_worth_a_warning() {
        assertThat(regle.examiner(
                        uneConvention().tuteur("camille durand fictif").faits()))
                .isPresent();
    }

    @Test
    void persons_not_yet_named_are_not_the_same_person() {
        assertThat(regle.examiner(uneConvention().tuteur(null).referent(" ").faits()))
                .isEmpty();
    }
}
