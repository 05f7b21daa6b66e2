package org.entstage.stage.centregestion;

import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import org.entstage.centregestion.ListerCentres;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The centres within the person's perimeter, as a tree with counts. */
@Controller
@RequestMapping("VIEW")
class ListeDesCentresController {

    private final ListerCentres lister;

    ListeDesCentresController(ListerCentres lister) {
        this.lister = lister;
    }

    @RenderMapping(params = "vue=centregestion")
    @Exige(Action.CENTRE_LIRE)
    String lister(Acteur acteur, Model model) {
        model.addAttribute("centres", lister.executer(acteur));
        model.addAttribute("creer", acteur.peut(Action.CENTRE_CREER));
        return "centregestion/liste";
    }
}
