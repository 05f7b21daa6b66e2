package org.entstage.offres.gestion;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.structureaccueil.RechercherStructures;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds the company for which staff writes an offer. */
@Controller
@RequestMapping("VIEW")
class EntrepriseController {

    private final RechercherStructures chercher;
    private final FormViews formulaires;

    EntrepriseController(RechercherStructures chercher, FormViews formulaires) {
        this.chercher = chercher;
        this.formulaires = formulaires;
    }

    @RenderMapping(params = "vue=nouvelle-offre")
    @Exige(value = Action.OFFRE_GERER, portee = Portee.ATTRIBUTION)
    String ouvrir(
            Acteur acteur,
            @RequestParam(required = false) String q,
            @RequestParam(defaultValue = "1") int numero,
            PortletRequest request,
            Model model) {
        RechercheForm form = new RechercheForm();
        form.recherche = q;
        model.addAttribute("f", formulaires.ouvrir(request, "chercher-entreprise", form));
        model.addAttribute("q", q);
        model.addAttribute("liste", q == null ? null : chercher.executer(acteur, q, numero));
        return "moderation/structure";
    }

    @ActionMapping("chercher-entreprise")
    @Exige(value = Action.OFFRE_GERER, portee = Portee.ATTRIBUTION)
    void chercher(@Valid RechercheForm form, Suite suite) {
        suite.vers("nouvelle-offre").avec("q", form.recherche);
    }
}
