package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A form that is refused, as people and screen readers find it: in the summary, at the field, with what was typed. */
final class SaisieRefusee {

    private SaisieRefusee() {}

    /** Sends wrong values and expects, for each field named, its sentence in the summary and at the field. */
    static void refuser(Visiteur visiteur, String bouton, Map<String, String> champs, Map<String, String> attendues) {
        visiteur.remplir(champs, bouton);
        SoftAssertions tout = new SoftAssertions();
        Document page = visiteur.page();
        Element resume = page.selectFirst(".es-resume");
        assertThat(resume).as("summary of errors in\n" + visiteur.texte()).isNotNull();
        tout.assertThat(resume.attr("role")).isEqualTo("alert");
        tout.assertThat(resume.attr("tabindex")).isEqualTo("-1");
        tout.assertThat(resume.hasAttr("data-es-focus")).isTrue();
        attendues.forEach((champ, phrase) -> {
            Element entree = page.selectFirst("[name='" + champ + "']");
            tout.assertThat(Visiteur.simple(
                            resume.select("a[href='#" + entree.id() + "']").text()))
                    .as("summary: " + champ)
                    .contains(phrase);
            tout.assertThat(entree.attr("aria-invalid")).as(champ).isEqualTo("true");
            tout.assertThat(Visiteur.simple(decrit(page, entree)))
                    .as("at the field: " + champ)
                    .contains(phrase);
        });
        Map<String, String> gardees = visiteur.saisie(bouton);
        champs.forEach((champ, valeur) -> tout.assertThat(gardees).containsEntry(champ, valeur));
        tout.assertAll();
    }

    private static String decrit(Document page, Element entree) {
        StringBuilder textes = new StringBuilder();
        for (String id : entree.attr("aria-describedby").split(" ")) {
            Element description = id.isEmpty() ? null : page.getElementById(id);
            textes.append(description == null ? "" : description.text()).append(' ');
        }
        return textes.toString();
    }
}
