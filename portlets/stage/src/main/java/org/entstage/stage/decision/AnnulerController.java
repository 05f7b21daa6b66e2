package org.entstage.stage.decision;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.convention.AnnulerConvention;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.stage.convention.Fiches;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Ends a convention for good, with a reason that stays. */
@Controller
@RequestMapping("VIEW")
class AnnulerController {

    private final Fiches fiches;
    private final AnnulerConvention annuler;
    private final FormViews formulaires;

    AnnulerController(Fiches fiches, AnnulerConvention annuler, FormViews formulaires) {
        this.fiches = fiches;
        this.annuler = annuler;
        this.formulaires = formulaires;
    }

    @RenderMapping(params = "vue=annuler")
    @Exige(Action.CONVENTION_ANNULER)
    String demander(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        boolean possible =
                fiches.montrer(acteur, id, request, model).possibilites().annuler();
        model.addAttribute("f", formulaires.ouvrir(request, "annuler", new MotifForm()));
        return possible ? "decision/annuler" : "convention/fiche";
    }

    @ActionMapping("annuler")
    @Exige(Action.CONVENTION_ANNULER)
    void annuler(Acteur acteur, @RequestParam long id, @RequestParam int version, @Valid MotifForm form, Suite suite) {
        annuler.executer(acteur, id, version, form.motif);
        suite.vers("fiche").avec("id", id).fait("decision.annulee");
    }
}
