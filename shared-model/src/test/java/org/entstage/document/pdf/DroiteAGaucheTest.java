package org.entstage.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DroiteAGaucheTest {

    private final DroiteAGauche sens = new DroiteAGauche();

    @Test
    void an_arabic_letter_has_the_form_of_its_place() {
        assertThat(sens.shapeText("محمد")).isEqualTo("ﻣﺤﻤﺪ");
        assertThat(sens.shapeText("عبد الرحمن")).isEqualTo("ﻋﺒﺪ ﺍﻟﺮﺣﻤﻦ");
        assertThat(sens.shapeText("دار")).isEqualTo("ﺩﺍﺭ");
    }

    @Test
    void lam_and_alef_are_written_as_one_and_vowels_part_no_letters() {
        assertThat(sens.shapeText("سلام")).isEqualTo("ﺳﻼﻡ");
        assertThat(sens.shapeText("مُحَمَّد")).isEqualTo("ﻣُﺤَﻤَّﺪ");
    }

    @Test
    void persian_letters_are_bound_too() {
        assertThat(sens.shapeText("پگاه")).isEqualTo("ﭘﮕﺎﻩ");
    }

    @Test
    void any_other_text_stays_as_it_is() {
        assertThat(sens.shapeText("Zoé ﬁn שרה")).isEqualTo("Zoé ﬁn שרה");
    }

    @Test
    void what_is_turned_round_keeps_vowels_on_their_letters_and_brackets_open() {
        assertThat(sens.reorderRTLTextToLTR("שָׂרה (כהן)")).isEqualTo("(ןהכ) הרשָׂ");
    }

    @Test
    void a_text_is_parted_where_its_direction_changes() {
        DroiteAGauche.Decoupe decoupe = new DroiteAGauche.Decoupe();
        decoupe.setParagraph("Mme שרה, fin", DroiteAGauche.Decoupe.LTR);

        assertThat(decoupe.countTextRuns()).isEqualTo(3);
        assertThat(decoupe.getVisualRun(1))
                .extracting(run -> run.getStart() + " " + run.getLength() + " " + run.getDirection())
                .isEqualTo("4 3 1");
    }
}
