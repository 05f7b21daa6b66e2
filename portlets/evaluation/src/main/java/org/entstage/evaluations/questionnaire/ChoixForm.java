package org.entstage.evaluations.questionnaire;

import org.entstage.evaluation.questionnaire.Choix;
import org.entstage.evaluation.questionnaire.TexteBilingue;

/** One choice of a question; the code of a new one is empty. */
public class ChoixForm {

    String code;
    String fr;
    String en;

    static ChoixForm de(Choix choix) {
        ChoixForm form = new ChoixForm();
        form.code = choix.code();
        form.fr = choix.libelle().fr();
        form.en = choix.libelle().en();
        return form;
    }

    Choix choix() {
        return new Choix(code, new TexteBilingue(fr, en));
    }
}
