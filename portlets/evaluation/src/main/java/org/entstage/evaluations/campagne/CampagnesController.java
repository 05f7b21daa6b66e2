package org.entstage.evaluations.campagne;

import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.campagne.CompterAdressesARevoir;
import org.entstage.evaluation.campagne.ListerCampagnes;
import org.entstage.portlet.commun.droits.Exige;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The campaigns that concern somebody; the portlet's first page, also for who only reads what came of them. */
@Controller
@RequestMapping("VIEW")
class CampagnesController {

    private final ListerCampagnes lister;
    private final CompterAdressesARevoir compter;

    CampagnesController(ListerCampagnes lister, CompterAdressesARevoir compter) {
        this.lister = lister;
        this.compter = compter;
    }

    @RenderMapping
    @Exige(Action.AIDE_LIRE)
    String lister(Acteur acteur, Model model) {
        if (acteur.peutEnPersonnel(Action.EVALUATION_GERER)) {
            model.addAttribute("campagnes", lister.executer(acteur));
            model.addAttribute("repondants", Repondant.values());
            model.addAttribute("adresses", compter.executer(acteur));
        }
        return "campagne/liste";
    }
}
