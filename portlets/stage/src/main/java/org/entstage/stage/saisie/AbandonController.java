package org.entstage.stage.saisie;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import javax.portlet.PortletRequest;
import org.entstage.convention.AbandonnerBrouillon;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.stage.convention.Fiches;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Dropping a draft, on a page of its own that says what will be lost. */
@Controller
@RequestMapping("VIEW")
class AbandonController {

    private final Fiches fiches;
    private final AbandonnerBrouillon abandonner;

    AbandonController(Fiches fiches, AbandonnerBrouillon abandonner) {
        this.fiches = fiches;
        this.abandonner = abandonner;
    }

    @RenderMapping(params = "vue=abandon")
    @Exige(Action.CONVENTION_ABANDONNER)
    String demander(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        boolean permis =
                fiches.montrer(acteur, id, request, model).possibilites().abandonner();
        return permis ? "saisie/abandon" : "convention/fiche";
    }

    @ActionMapping("abandonner")
    @Exige(Action.CONVENTION_ABANDONNER)
    void abandonner(Acteur acteur, @RequestParam long id, @RequestParam int version, Suite suite) {
        abandonner.executer(acteur, id, version);
        suite.accueil().fait("brouillon.abandonne");
    }
}
