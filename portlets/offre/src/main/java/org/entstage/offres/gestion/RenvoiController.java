package org.entstage.offres.gestion;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.offre.ChampOffre;
import org.entstage.offre.DecisionSurOffre;
import org.entstage.offre.ModererOffre;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sends an offer back with what is to be corrected, or refuses it, with the reason that its author reads. */
@Controller
@RequestMapping("VIEW")
class RenvoiController {

    private final Dossiers dossiers;
    private final ModererOffre moderer;
    private final FormViews formulaires;

    RenvoiController(Dossiers dossiers, ModererOffre moderer, FormViews formulaires) {
        this.dossiers = dossiers;
        this.moderer = moderer;
        this.formulaires = formulaires;
    }

    @RenderMapping(params = "vue=renvoyer-offre")
    @Exige(Action.OFFRE_MODERER)
    String demander(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(defaultValue = "CORRIGER") DecisionSurOffre decision,
            PortletRequest request,
            Model model) {
        dossiers.montrer(acteur, id, request, model);
        model.addAttribute("decision", decision);
        model.addAttribute("champs", ChampOffre.values());
        model.addAttribute("f", formulaires.ouvrir(request, "renvoyer-offre", new RenvoiForm()));
        return "moderation/renvoyer";
    }

    @ActionMapping("renvoyer-offre")
    @Exige(Action.OFFRE_MODERER)
    void renvoyer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam int version,
            @RequestParam DecisionSurOffre decision,
            @Valid RenvoiForm form,
            Suite suite) {
        moderer.executer(acteur, id, version, decision, form.motif, form.champsNommes());
        suite.vers("offre").avec("id", id).fait("moderation.decision." + decision.name());
    }
}
