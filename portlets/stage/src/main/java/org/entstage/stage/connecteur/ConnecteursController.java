package org.entstage.stage.connecteur;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import javax.portlet.ActionRequest;
import javax.portlet.PortletRequest;
import org.entstage.connecteur.ListerConnecteurs;
import org.entstage.connecteur.TesterConnecteur;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A list of the other systems; a button tries one, and the page says what came back. */
@Controller
@RequestMapping("VIEW")
class ConnecteursController {

    private final ListerConnecteurs lister;
    private final TesterConnecteur tester;

    ConnecteursController(ListerConnecteurs lister, TesterConnecteur tester) {
        this.lister = lister;
        this.tester = tester;
    }

    @RenderMapping(params = "vue=connecteurs")
    @Exige(value = Action.CONNECTEUR_TESTER, portee = Portee.ETABLISSEMENT)
    String lister(Acteur acteur, @RequestParam(required = false) String essaye, PortletRequest request, Model model) {
        model.addAttribute("essaye", essaye);
        model.addAttribute("connecteurs", lister.executer(acteur));
        model.addAttribute("essais", Essais.lire(request));
        return "connecteur/liste";
    }

    @ActionMapping("tester-connecteur")
    @Exige(value = Action.CONNECTEUR_TESTER, portee = Portee.ETABLISSEMENT)
    void tester(Acteur acteur, @RequestParam String nom, ActionRequest request, Suite suite) {
        Essais.noter(request, tester.executer(acteur, nom));
        suite.vers("connecteurs").avec("essaye", nom);
    }
}
