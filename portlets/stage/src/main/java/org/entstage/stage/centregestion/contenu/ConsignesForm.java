package org.entstage.stage.centregestion.contenu;

import javax.validation.constraints.Size;
import org.entstage.centregestion.contenu.FicheContenus;

/** Instructions in both languages. */
public class ConsignesForm {

    @Size(max = 20_000)
    String texteFr;

    @Size(max = 20_000)
    String texteEn;

    static ConsignesForm de(FicheContenus connu) {
        ConsignesForm form = new ConsignesForm();
        form.texteFr = aLaLigne(connu.texteFr());
        form.texteEn = aLaLigne(connu.texteEn());
        return form;
    }

    /** Each block on a line of its own, as people write it. */
    private static String aLaLigne(String html) {
        return html.replaceAll("(</(?:p|h4|ul|ol|li)>|<(?:ul|ol)>)(?=<)", "$1\n");
    }
}
