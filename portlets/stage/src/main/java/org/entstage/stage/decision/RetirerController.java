package org.entstage.stage.decision;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import org.entstage.convention.RetirerConvention;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes back what its student handed in too early. */
@Controller
@RequestMapping("VIEW")
class RetirerController {

    private final RetirerConvention retirer;

    RetirerController(RetirerConvention retirer) {
        this.retirer = retirer;
    }

    @ActionMapping("retirer")
    @Exige(Action.CONVENTION_RETIRER)
    void retirer(Acteur acteur, @RequestParam long id, @RequestParam int version, Suite suite) {
        retirer.executer(acteur, id, version);
        suite.vers("fiche").avec("id", id).fait("decision.retiree");
    }
}
