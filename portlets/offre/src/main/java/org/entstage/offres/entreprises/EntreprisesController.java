package org.entstage.offres.entreprises;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.offre.entreprise.ListerDemandes;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.structureaccueil.RechercherStructures;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What companies ask and nobody has decided, and the way to one of them. */
@Controller
@RequestMapping("VIEW")
class EntreprisesController {

    private final ListerDemandes lister;
    private final RechercherStructures rechercher;
    private final FormViews formulaires;

    EntreprisesController(ListerDemandes lister, RechercherStructures rechercher, FormViews formulaires) {
        this.lister = lister;
        this.rechercher = rechercher;
        this.formulaires = formulaires;
    }

    @RenderMapping(params = "vue=entreprises")
    @Exige(value = Action.ENTREPRISE_GERER, portee = Portee.ATTRIBUTION)
    String lister(
            Acteur acteur,
            @RequestParam(required = false) String nom,
            @RequestParam(defaultValue = "1") int numero,
            PortletRequest request,
            Model model) {
        ChercherForm form = new ChercherForm();
        form.nom = nom;
        model.addAttribute("attendent", lister.executer(acteur));
        model.addAttribute("nom", nom);
        model.addAttribute("trouvees", nom == null ? null : rechercher.executer(acteur, nom, numero));
        model.addAttribute("f", formulaires.ouvrir(request, "chercher-entreprises", form));
        return "entreprise/demandes";
    }

    /** Turns the posted search into an address that can be bookmarked. */
    @ActionMapping("chercher-entreprises")
    @Exige(value = Action.ENTREPRISE_GERER, portee = Portee.ATTRIBUTION)
    void chercher(@Valid ChercherForm form, Suite suite) {
        suite.vers("entreprises").avec("nom", form.nom);
    }
}
