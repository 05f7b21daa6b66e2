package org.entstage.stage.messtagiaires;

import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import org.entstage.convention.CompterAFaire;
import org.entstage.convention.ListerMesStagiaires;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.evaluation.fin.ListerFinsAValider;
import org.entstage.portlet.commun.droits.Exige;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The conventions of the students whom a teacher follows. */
@Controller
@RequestMapping("VIEW")
class MesStagiairesController {

    private final ListerMesStagiaires lister;
    private final CompterAFaire compter;
    private final ListerFinsAValider fins;

    MesStagiairesController(ListerMesStagiaires lister, CompterAFaire compter, ListerFinsAValider fins) {
        this.lister = lister;
        this.compter = compter;
        this.fins = fins;
    }

    @RenderMapping
    @Exige(value = Action.CONVENTION_LIRE, portee = Portee.SUIVI)
    String lister(Acteur acteur, @RequestParam(defaultValue = "1") int numero, Model model) {
        model.addAttribute("aFaire", compter.executer(acteur));
        model.addAttribute("liste", lister.executer(acteur, numero));
        model.addAttribute("fins", fins.executer(acteur));
        model.addAttribute("delegue", acteur.peut(Action.DELEGUER));
        model.addAttribute("courriels", acteur.peut(Action.COURRIEL_CHOISIR));
        return "messtagiaires/liste";
    }
}
