package org.entstage.offres.entreprises;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.offre.entreprise.AccepterDemande;
import org.entstage.offre.entreprise.ConsulterDemande;
import org.entstage.offre.entreprise.RefuserDemande;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One request of a company: what is known, what it asks, yes or no. */
@Controller
@RequestMapping("VIEW")
class DemandeController {

    private final ConsulterDemande consulter;
    private final AccepterDemande accepter;
    private final RefuserDemande refuser;
    private final FormViews formulaires;

    DemandeController(
            ConsulterDemande consulter, AccepterDemande accepter, RefuserDemande refuser, FormViews formulaires) {
        this.consulter = consulter;
        this.accepter = accepter;
        this.refuser = refuser;
        this.formulaires = formulaires;
    }

    @RenderMapping(params = "vue=demande-entreprise")
    @Exige(value = Action.ENTREPRISE_GERER, portee = Portee.ATTRIBUTION)
    String montrer(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        model.addAttribute("d", consulter.executer(acteur, id));
        model.addAttribute("a", formulaires.ouvrir(request, "accepter-demande", new DecisionForm()));
        model.addAttribute("f", formulaires.ouvrir(request, "refuser-demande", new MotifForm()));
        return "entreprise/demande";
    }

    /** A decision that needs no words. */
    public static class DecisionForm {}

    /** @param connue id of the known company that a new one is; none for itself */
    @ActionMapping("accepter-demande")
    @Exige(value = Action.ENTREPRISE_GERER, portee = Portee.ATTRIBUTION)
    void accepter(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam int version,
            @RequestParam(required = false) Long connue,
            @Valid DecisionForm form,
            Suite suite) {
        accepter.executer(acteur, id, version, connue);
        suite.vers("demande-entreprise").avec("id", id).fait("entreprise.acceptee");
    }

    @ActionMapping("refuser-demande")
    @Exige(value = Action.ENTREPRISE_GERER, portee = Portee.ATTRIBUTION)
    void refuser(Acteur acteur, @RequestParam long id, @RequestParam int version, @Valid MotifForm form, Suite suite) {
        refuser.executer(acteur, id, version, form.motif);
        suite.vers("demande-entreprise").avec("id", id).fait("entreprise.demandeRefusee");
    }
}
