package org.entstage.stage.nomenclature;

import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.nomenclature.ConsulterListe;
import org.entstage.nomenclature.ConsulterListes;
import org.entstage.nomenclature.Liste;
import org.entstage.portlet.commun.droits.Exige;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which lists there are, and one list with all its values. */
@Controller
@RequestMapping("VIEW")
class ListesController {

    private final ConsulterListes consulterToutes;
    private final ConsulterListe consulter;

    ListesController(ConsulterListes consulterToutes, ConsulterListe consulter) {
        this.consulterToutes = consulterToutes;
        this.consulter = consulter;
    }

    @RenderMapping(params = "vue=listes")
    @Exige(Action.LISTE_GERER)
    String lister(Acteur acteur, Model model) {
        model.addAttribute("fiches", consulterToutes.executer(acteur));
        return "nomenclature/listes";
    }

    @RenderMapping(params = "vue=listes-valeurs")
    @Exige(Action.LISTE_GERER)
    String montrer(Acteur acteur, @RequestParam Liste liste, Model model) {
        model.addAttribute("fiche", consulter.executer(acteur, liste));
        return "nomenclature/valeurs";
    }
}
