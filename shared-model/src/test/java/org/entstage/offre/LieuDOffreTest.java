package org.entstage.offre;

import static org.assertj.core.api.Assertions.assertThat;

import org.entstage.geographie.Departement;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LieuDOffreTest {

    private static LieuDOffre lieu(String codePostal, String pays) {
        return new LieuDOffre("Ville", null, codePostal, pays, null, false);
    }

    @Test
    void a_place_abroad_has_no_department_whatever_its_postal_code_looks_like() {
        assertThat(lieu("10115", "DE").departement()).isEmpty();
        assertThat(lieu("10115", "DE").enFrance()).isFalse();
    }

    @Test
    void a_place_in_france_has_that_of_its_postal_code() {
        assertThat(lieu("35000", " ").departement()).map(Departement::code).hasValue("35");
        assertThat(lieu(null, "FR").departement()).isEmpty();
        assertThat(lieu("97400", "FR").enFrance()).isTrue();
    }
}
