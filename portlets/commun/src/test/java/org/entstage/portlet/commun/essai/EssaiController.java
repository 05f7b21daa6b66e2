package org.entstage.portlet.commun.essai;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import java.util.List;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.droits.Acteur;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A use case's screen, as small as can be. */
@Controller
@RequestMapping("VIEW")
class EssaiController {

    private final FormViews formulaires;
    private final UsageEssai usage;

    EssaiController(FormViews formulaires, UsageEssai usage) {
        this.formulaires = formulaires;
        this.usage = usage;
    }

    @RenderMapping
    String accueil(Acteur acteur, Model model) {
        model.addAttribute("nom", usage.executer(acteur, null));
        return "essai/accueil";
    }

    @RenderMapping(params = "vue=formulaire")
    String formulaire(PortletRequest request, Model model, @RequestParam long id) {
        model.addAttribute("f", formulaires.ouvrir(request, "enregistrer", new EssaiForm()));
        model.addAttribute("id", id);
        model.addAttribute("options", List.of(new Option("a", "Premier"), new Option("b", "Second")));
        return "essai/formulaire";
    }

    @ActionMapping("enregistrer")
    void enregistrer(Acteur acteur, @Valid EssaiForm form, Suite suite) {
        usage.executer(acteur, form);
        suite.accueil().fait("essai");
    }

    @ResourceMapping("flux")
    String flux(Acteur acteur, @RequestParam long id) {
        usage.executer(acteur, null);
        return "essai/formulaire";
    }
}
