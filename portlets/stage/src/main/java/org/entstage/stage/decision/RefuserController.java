package org.entstage.stage.decision;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.convention.ChampConvention;
import org.entstage.convention.RefuserConvention;
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

/** Sends a convention back with the reason that the student reads. */
@Controller
@RequestMapping("VIEW")
class RefuserController {

    private final Fiches fiches;
    private final RefuserConvention refuser;
    private final FormViews formulaires;

    RefuserController(Fiches fiches, RefuserConvention refuser, FormViews formulaires) {
        this.fiches = fiches;
        this.refuser = refuser;
        this.formulaires = formulaires;
    }

    @RenderMapping(params = "vue=refuser")
    @Exige({
        Action.CONVENTION_REFUSER,
        Action.ETAPE_ACCUEIL,
        Action.ETAPE_PEDAGOGIQUE,
        Action.ETAPE_COMPOSANTE,
        Action.ETAPE_VERIFICATION
    })
    String demander(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        boolean refusable =
                fiches.montrer(acteur, id, request, model).possibilites().refuser();
        model.addAttribute("champs", ChampConvention.values());
        model.addAttribute("f", formulaires.ouvrir(request, "refuser", new RefuserForm()));
        return refusable ? "decision/refuser" : "convention/fiche";
    }

    @ActionMapping("refuser")
    @Exige({
        Action.CONVENTION_REFUSER,
        Action.ETAPE_ACCUEIL,
        Action.ETAPE_PEDAGOGIQUE,
        Action.ETAPE_COMPOSANTE,
        Action.ETAPE_VERIFICATION
    })
    void refuser(
            Acteur acteur, @RequestParam long id, @RequestParam int version, @Valid RefuserForm form, Suite suite) {
        refuser.executer(acteur, id, version, form.motif, form.champsNommes());
        suite.vers("fiche").avec("id", id).fait("decision.refusee");
    }
}
