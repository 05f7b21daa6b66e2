package org.entstage.portlet.commun.essai;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import java.util.List;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
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
    @Exige(Action.CONVENTION_LIRE)
    String accueil(Acteur acteur, Model model) {
        model.addAttribute("nom", usage.executer(acteur, null));
        return "essai/accueil";
    }

    @RenderMapping(params = "vue=formulaire")
    @Exige(Action.CONVENTION_LIRE)
    String formulaire(PortletRequest request, Model model, @RequestParam long id) {
        model.addAttribute("f", formulaires.ouvrir(request, "enregistrer", new EssaiForm()));
        model.addAttribute("id", id);
        model.addAttribute("options", List.of(new Option("a", "Premier"), new Option("b", "Second")));
        return "essai/formulaire";
    }

    @ActionMapping("enregistrer")
    @Exige(Action.CONVENTION_LIRE)
    void enregistrer(Acteur acteur, @Valid EssaiForm form, Suite suite) {
        usage.executer(acteur, form);
        suite.accueil().fait("essai");
    }

    @ResourceMapping("flux")
    @Exige(Action.CONVENTION_LIRE)
    String flux(Acteur acteur, @RequestParam long id) {
        usage.executer(acteur, null);
        return "essai/formulaire";
    }

    @RenderMapping(params = "vue=a-personne")
    String aPersonne(Acteur acteur) {
        usage.executer(acteur, null);
        return "essai/accueil";
    }

    @RenderMapping(params = "vue=a-d-autres")
    @Exige({Action.CONVENTION_VALIDER, Action.ROLE_GERER})
    String aDAutres(Acteur acteur, Model model) {
        model.addAttribute("nom", usage.executer(acteur, null));
        return "essai/accueil";
    }

    @ActionMapping("decider")
    @Exige(Action.CONVENTION_VALIDER)
    void decider(Acteur acteur, Suite suite) {
        usage.executer(acteur, null);
        suite.accueil();
    }
}
