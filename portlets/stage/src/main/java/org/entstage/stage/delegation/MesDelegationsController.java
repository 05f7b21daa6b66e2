package org.entstage.stage.delegation;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.habilitation.ListerMesDelegations;
import org.entstage.habilitation.MesDelegations;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a teacher or a member of staff handed over and received. */
@Controller
@RequestMapping("VIEW")
class MesDelegationsController {

    private final ListerMesDelegations lister;
    private final PagesDeDelegation pages;

    MesDelegationsController(ListerMesDelegations lister, PagesDeDelegation pages) {
        this.lister = lister;
        this.pages = pages;
    }

    @RenderMapping(params = "vue=delegations")
    @Exige(Action.DELEGUER)
    String lister(Acteur acteur, Model model) {
        model.addAttribute("d", lister.executer(acteur));
        return "delegation/liste";
    }

    /** First who stands in, then which rights and when. */
    @RenderMapping(params = "vue=delegations-nouvelle")
    @Exige(Action.DELEGUER)
    String nouvelle(
            Acteur acteur,
            @RequestParam(required = false) String a,
            @RequestParam(required = false) String q,
            PortletRequest request,
            Model model) {
        model.addAttribute("a", a);
        if (a == null) {
            pages.chercher(acteur, q, "chercher-remplacant", request, model);
            return "delegation/choisir";
        }
        MesDelegations siennes = lister.executer(acteur);
        pages.formulaire("deleguer", siennes.natures(), request, model);
        return "delegation/nouvelle";
    }

    @ActionMapping("chercher-remplacant")
    @Exige(Action.DELEGUER)
    void chercher(@Valid RechercheForm form, Suite suite) {
        suite.vers("delegations-nouvelle").avec("q", form.recherche);
    }

    @ActionMapping("deleguer")
    @Exige(Action.DELEGUER)
    void deleguer(Acteur acteur, @RequestParam String a, @Valid DelegationForm form, Suite suite) {
        pages.deleguer(acteur, null, a, form);
        suite.vers("delegations").fait("delegation.faite");
    }

    @ActionMapping("revoquer-ma-delegation")
    @Exige(Action.DELEGUER)
    void revoquer(Acteur acteur, @RequestParam long id, @RequestParam int version, Suite suite) {
        pages.revoquer(acteur, id, version);
        suite.vers("delegations").fait("delegation.revoquee");
    }
}
