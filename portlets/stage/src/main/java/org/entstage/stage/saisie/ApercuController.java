package org.entstage.stage.saisie;

import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import javax.portlet.ResourceRequest;
import javax.validation.Valid;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hours and minimum pay of what is being typed, as a piece of the page; nothing is kept. */
@Controller
@RequestMapping("VIEW")
class ApercuController {

    private final Apercus apercus;

    ApercuController(Apercus apercus) {
        this.apercus = apercus;
    }

    /** A form that is half typed has errors; it gets a sentence that says so, not a failure. */
    @ResourceMapping("apercu")
    @Exige(Action.CONVENTION_MODIFIER)
    String estimer(
            Acteur acteur,
            @RequestParam long id,
            @Valid StageForm form,
            BindingResult saisie,
            ResourceRequest request,
            Model model) {
        if (!saisie.hasErrors()) {
            try {
                apercus.montrer(acteur, id, form.saisie(), request, model);
            } catch (RefusMetier illisible) {
                model.addAttribute("illisible", true);
            }
        } else {
            model.addAttribute("illisible", form.debut != null && form.fin != null);
        }
        model.addAttribute("morceaux", true);
        return "saisie/apercu";
    }
}
