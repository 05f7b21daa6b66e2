package org.entstage.offres.recherche;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.Locale;
import javax.portlet.ActionRequest;
import javax.portlet.PortletRequest;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.offre.recherche.ChercherOffres;
import org.entstage.offre.recherche.CriteresOffre;
import org.entstage.offre.recherche.OrdreOffres;
import org.entstage.offre.recherche.ResultatOffres;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Search of published offers; the address holds all criteria, so that it can be kept. */
@Controller
@RequestMapping("VIEW")
class RechercheController {

    private final ChercherOffres chercher;
    private final VuesDeFacettes vues;

    RechercheController(ChercherOffres chercher, VuesDeFacettes vues) {
        this.chercher = chercher;
        this.vues = vues;
    }

    @RenderMapping
    @Exige(Action.OFFRE_LIRE)
    String lister(Acteur acteur, @RequestParam(defaultValue = "1") int numero, PortletRequest request, Model model) {
        Locale langue = request.getLocale();
        CriteresOffre criteres = CriteresOffre.lire(request.getRenderParameters()::getValues);
        ResultatOffres resultat = chercher.executer(acteur, criteres, numero);
        model.addAttribute("criteres", criteres);
        model.addAttribute("puces", vues.puces(criteres, langue));
        model.addAttribute("resultat", resultat);
        model.addAttribute("facettes", vues.facettes(criteres, resultat, langue));
        model.addAttribute("mots", vues.mots(langue));
        model.addAttribute("ordres", OrdreOffres.values());
        model.addAttribute("suit", acteur.peut(Action.OFFRE_SUIVRE));
        return "recherche/liste";
    }

    /** Turns the posted search into an address that can be kept. */
    @ActionMapping("chercher")
    @Exige(Action.OFFRE_LIRE)
    void chercher(ActionRequest request, Suite suite) {
        suite.accueil();
        CriteresOffre.lire(request.getActionParameters()::getValues)
                .parametres()
                .forEach(suite::avec);
    }
}
