package org.entstage.stage.gestion;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import org.entstage.convention.ValiderConvention;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Accepts a convention. */
@Controller
@RequestMapping("VIEW")
class ValiderController {

    private final ValiderConvention valider;

    ValiderController(ValiderConvention valider) {
        this.valider = valider;
    }

    @ActionMapping("valider")
    @Exige(Action.CONVENTION_VALIDER)
    void valider(Acteur acteur, @RequestParam long id, @RequestParam int version, Suite suite) {
        valider.executer(acteur, id, version);
        suite.vers("fiche").avec("id", id).fait("convention.validee");
    }
}
