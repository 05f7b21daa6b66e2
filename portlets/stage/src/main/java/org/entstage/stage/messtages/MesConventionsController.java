package org.entstage.stage.messtages;

import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import org.entstage.convention.ListerMesConventions;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.portlet.commun.droits.Exige;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The student's own conventions, each with the next thing to do. */
@Controller
@RequestMapping("VIEW")
class MesConventionsController {

    private final ListerMesConventions lister;

    MesConventionsController(ListerMesConventions lister) {
        this.lister = lister;
    }

    @RenderMapping
    @Exige(value = Action.CONVENTION_LIRE, portee = Portee.PROPRE)
    String lister(Acteur acteur, @RequestParam(defaultValue = "1") int numero, Model model) {
        model.addAttribute("liste", lister.executer(acteur, numero));
        model.addAttribute("courriels", acteur.peut(Action.COURRIEL_CHOISIR));
        return "messtages/liste";
    }
}
