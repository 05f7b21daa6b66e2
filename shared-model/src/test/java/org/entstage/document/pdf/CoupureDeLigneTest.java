package org.entstage.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CoupureDeLigneTest {

    private static List<String> morceaux(String texte) {
        CoupureDeLigne coupure = new CoupureDeLigne();
        coupure.setText(texte);
        List<String> morceaux = new ArrayList<>();
        int debut = 0;
        for (int fin = coupure.next(); fin != -1; fin = coupure.next()) {
            morceaux.add(texte.substring(debut, fin));
            debut = fin;
        }
        return morceaux;
    }

    @Test
    void a_line_ends_after_a_space_or_a_hyphen() {
        assertThat(morceaux("Saint-Malo et Rennes")).containsExactly("Saint-", "Malo ", "et ", "Rennes");
    }

    @Test
    void an_apostrophe_and_an_address_stay_whole() {
        assertThat(morceaux("à l’université odile.modele@univ.example.org"))
                .containsExactly("à ", "l’université ", "odile.modele@univ.example.org");
    }

    @Test
    void high_punctuation_and_guillemets_stay_with_their_word() {
        assertThat(morceaux("dit : « oui » ; 651 €")).containsExactly("dit : ", "« oui » ; ", "651 €");
    }

    @Test
    void negative_numbers_and_empty_texts_have_no_break() {
        assertThat(morceaux("-5")).containsExactly("-5");
        assertThat(morceaux("")).isEmpty();
    }
}
