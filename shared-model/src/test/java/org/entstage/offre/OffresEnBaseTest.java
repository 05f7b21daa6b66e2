package org.entstage.offre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Offers in a database; the same on H2 and MariaDB. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class OffresEnBaseTest {

    private ModeleDeTest modele;

    abstract ModeleDeTest ouvrir(SystemesDeTest systemes);

    @BeforeAll
    void demarrer() {
        modele = ouvrir(new SystemesDeTest());
    }

    @AfterAll
    void fermer() {
        if (modele != null) {
            modele.close();
        }
    }

    @Test
    void what_an_offer_says_is_read_as_it_was_written() {
        long id = AtelierDOffres.publiee(modele, AtelierDOffres.stage(), 30, Set.of(Cible.etape("M1INFO")));

        Offre lue = modele.bean(Offres.class).parId(id).orElseThrow();

        assertThat(lue.saisie()).isEqualTo(AtelierDOffres.stage());
        assertThat(lue.etat()).isEqualTo(EtatOffre.PUBLIEE);
    }
}
