package org.entstage.stage.convention;

import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import javax.portlet.PortletRequest;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens one convention to read. */
@Controller
@RequestMapping("VIEW")
class FicheController {

    private final Fiches fiches;
    private final FinsDeStage fins;

    FicheController(Fiches fiches, FinsDeStage fins) {
        this.fiches = fiches;
        this.fins = fins;
    }

    @RenderMapping(params = "vue=fiche")
    @Exige(Action.CONVENTION_LIRE)
    String ouvrir(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        fins.montrer(acteur, fiches.montrer(acteur, id, request, model), model);
        return "convention/fiche";
    }
}
