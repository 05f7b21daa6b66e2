package org.entstage.stage.administration;

import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.Comparator;
import java.util.List;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The first page of the administration: the sections that the person may open. */
@Controller("administrationAccueil")
@RequestMapping("VIEW")
class AccueilController {

    private final List<Rubrique> rubriques;

    AccueilController(List<Rubrique> rubriques) {
        this.rubriques = rubriques.stream()
                .sorted(Comparator.comparingInt(Rubrique::ordre))
                .toList();
    }

    /** Open to whoever has the help of a portlet: somebody without any section is told so. */
    @RenderMapping
    @Exige(Action.AIDE_LIRE)
    String ouvrir(Acteur acteur, Model model) {
        model.addAttribute(
                "rubriques",
                rubriques.stream().filter(rubrique -> rubrique.ouverteA(acteur)).toList());
        return "administration/accueil";
    }
}
