package org.entstage.stage.droits;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.List;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.NatureDelegation;
import org.entstage.droits.Portee;
import org.entstage.habilitation.ListerDelegations;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.stage.delegation.DelegationForm;
import org.entstage.stage.delegation.PagesDeDelegation;
import org.entstage.stage.delegation.RechercheForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The delegations of everybody within the perimeter: made for somebody absent, and ended. */
@Controller
@RequestMapping("VIEW")
class DelegationsController {

    private final ListerDelegations lister;
    private final PagesDeDelegation pages;

    DelegationsController(ListerDelegations lister, PagesDeDelegation pages) {
        this.lister = lister;
        this.pages = pages;
    }

    @RenderMapping(params = "vue=delegations-toutes")
    @Exige(value = Action.DELEGATION_GERER, portee = Portee.ATTRIBUTION)
    String lister(Acteur acteur, @RequestParam(defaultValue = "1") int numero, Model model) {
        model.addAttribute("liste", lister.executer(acteur, numero));
        return "droits/delegations";
    }

    /** First who is absent, then who stands in, then when. */
    @RenderMapping(params = "vue=delegations-ajouter")
    @Exige(value = Action.DELEGATION_GERER, portee = Portee.ATTRIBUTION)
    String ajouter(
            Acteur acteur,
            @RequestParam(required = false) String de,
            @RequestParam(required = false) String a,
            @RequestParam(required = false) String q,
            PortletRequest request,
            Model model) {
        model.addAttribute("de", de);
        model.addAttribute("a", a);
        if (de == null || a == null) {
            pages.chercher(acteur, q, "chercher-delegue", request, model);
            return "droits/delegation-choisir";
        }
        pages.formulaire("deleguer-pour", List.of(NatureDelegation.values()), request, model);
        return "droits/delegation-ajouter";
    }

    @ActionMapping("chercher-delegue")
    @Exige(value = Action.DELEGATION_GERER, portee = Portee.ATTRIBUTION)
    void chercher(@RequestParam(required = false) String de, @Valid RechercheForm form, Suite suite) {
        suite.vers("delegations-ajouter").avec("de", de).avec("q", form.recherche());
    }

    @ActionMapping("deleguer-pour")
    @Exige(value = Action.DELEGATION_GERER, portee = Portee.ATTRIBUTION)
    void deleguer(
            Acteur acteur, @RequestParam String de, @RequestParam String a, @Valid DelegationForm form, Suite suite) {
        pages.deleguer(acteur, de, a, form);
        suite.vers("delegations-toutes").fait("delegation.faite");
    }

    @ActionMapping("revoquer-delegation")
    @Exige(value = Action.DELEGATION_GERER, portee = Portee.ATTRIBUTION)
    void revoquer(Acteur acteur, @RequestParam long id, @RequestParam int version, Suite suite) {
        pages.revoquer(acteur, id, version);
        suite.vers("delegations-toutes").fait("delegation.revoquee");
    }
}
