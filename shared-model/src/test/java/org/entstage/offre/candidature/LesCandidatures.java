package org.entstage.offre.candidature;

import org.entstage.essai.ModeleDeTest;
import org.junit.jupiter.api.Test;

/** The stories of {@link CandidaturesEnBase}, for tests of offers that have a database open. */
public interface LesCandidatures {

    ModeleDeTest modele();

    @Test
    default void a_student_applies_and_the_company_takes_him() {
        new CandidaturesEnBase(modele()).a_student_applies_and_the_company_takes_him();
    }

    @Test
    default void who_has_nothing_to_do_with_it_sees_nothing_of_it() {
        new CandidaturesEnBase(modele()).who_has_nothing_to_do_with_it_sees_nothing_of_it();
    }

    @Test
    default void an_offer_for_others_takes_no_application() {
        new CandidaturesEnBase(modele()).an_offer_for_others_takes_no_application();
    }

    @Test
    default void a_wrong_application_is_refused() {
        new CandidaturesEnBase(modele()).a_wrong_application_is_refused();
    }

    @Test
    default void what_is_taken_back_may_be_handed_in_again() {
        new CandidaturesEnBase(modele()).what_is_taken_back_may_be_handed_in_again();
    }

    @Test
    default void a_place_found_otherwise_is_declared() {
        new CandidaturesEnBase(modele()).a_place_found_otherwise_is_declared();
    }

    @Test
    default void of_two_at_the_same_moment_one_holds() throws Exception {
        new CandidaturesEnBase(modele()).of_two_at_the_same_moment_one_holds();
    }

    @Test
    default void a_validated_convention_fills_the_offer() {
        new CandidaturesEnBase(modele()).a_validated_convention_fills_the_offer();
    }
}
