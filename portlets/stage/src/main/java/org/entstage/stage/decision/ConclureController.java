package org.entstage.stage.decision;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.List;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.convention.ValiderFinDeStage;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.stage.convention.Fiches;
import org.entstage.stage.convention.FinsDeStage;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The referent, or who has the right, says at its end whether a placement is validated. */
@Controller
@RequestMapping("VIEW")
class ConclureController {

    private final Fiches fiches;
    private final FinsDeStage fins;
    private final ValiderFinDeStage conclure;
    private final FormViews formulaires;
    private final MessageSource messages;

    ConclureController(
            Fiches fiches,
            FinsDeStage fins,
            ValiderFinDeStage conclure,
            FormViews formulaires,
            MessageSource messages) {
        this.fiches = fiches;
        this.fins = fins;
        this.conclure = conclure;
        this.formulaires = formulaires;
        this.messages = messages;
    }

    @RenderMapping(params = "vue=conclure")
    @Exige(Action.FIN_VALIDER)
    String demander(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        fins.montrer(acteur, fiches.montrer(acteur, id, request, model), model);
        if (model.getAttribute("fin") == null) {
            return "convention/fiche";
        }
        model.addAttribute("f", formulaires.ouvrir(request, "conclure", new ConclureForm()));
        model.addAttribute("choix", List.of(option("true", "oui", request), option("false", "non", request)));
        return "decision/conclure";
    }

    private Option option(String valeur, String mot, PortletRequest request) {
        return new Option(valeur, messages.getMessage("decision.conclure.valide." + mot, null, request.getLocale()));
    }

    @ActionMapping("conclure")
    @Exige(Action.FIN_VALIDER)
    void conclure(
            Acteur acteur, @RequestParam long id, @RequestParam int version, @Valid ConclureForm form, Suite suite) {
        conclure.executer(acteur, id, version, form.valide, form.commentaire);
        suite.vers("fiche").avec("id", id).fait("decision.conclue");
    }
}
