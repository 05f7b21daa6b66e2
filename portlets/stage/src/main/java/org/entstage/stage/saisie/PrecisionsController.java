package org.entstage.stage.saisie;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.Locale;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.convention.EnregistrerDeclarations;
import org.entstage.convention.FicheConvention;
import org.entstage.convention.SaisieDeclarations;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.nomenclature.Liste;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.stage.convention.Listes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Beside the last step: facts that no system knows and without which some rules cannot be checked. All optional. */
@Controller
@RequestMapping("VIEW")
class PrecisionsController {

    private final Parcours parcours;
    private final EnregistrerDeclarations enregistrer;
    private final Listes listes;

    PrecisionsController(Parcours parcours, EnregistrerDeclarations enregistrer, Listes listes) {
        this.parcours = parcours;
        this.enregistrer = enregistrer;
        this.listes = listes;
    }

    @RenderMapping(params = "vue=precisions")
    @Exige(Action.CONVENTION_MODIFIER)
    String ouvrir(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        FicheConvention convention = parcours.ouvrir(acteur, id, Etape.RECAPITULATIF, request, model);
        SaisieDeclarations connues = convention.declarations();
        Locale langue = request.getLocale();
        parcours.formulaire(request, model, "enregistrer-precisions", PrecisionsForm.de(connues));
        model.addAttribute("ouiNon", listes.ouiNon(langue));
        model.addAttribute("risques", listes.risques(langue));
        model.addAttribute("origines", listes.options(Liste.ORIGINE_STAGE, connues.origine(), langue));
        model.addAttribute("temps", listes.options(Liste.TEMPS_TRAVAIL, connues.tempsTravail(), langue));
        model.addAttribute("natures", listes.options(Liste.NATURE_TRAVAIL, connues.nature(), langue));
        model.addAttribute("validations", listes.options(Liste.VALIDATION, connues.validation(), langue));
        model.addAttribute("langues", listes.options(Liste.LANGUE_CONVENTION, connues.langue(), langue));
        return Parcours.vue(convention, "saisie/precisions");
    }

    @ActionMapping("enregistrer-precisions")
    @Exige(Action.CONVENTION_MODIFIER)
    void enregistrer(
            Acteur acteur, @RequestParam long id, @RequestParam int version, @Valid PrecisionsForm form, Suite suite) {
        enregistrer.executer(acteur, id, version, form.saisie());
        suite.vers(Etape.RECAPITULATIF).avec("id", id).fait("precisions.enregistrees");
    }
}
