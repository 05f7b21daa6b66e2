package org.entstage.stage.saisie;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.List;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.centregestion.contenu.LireConsignes;
import org.entstage.convention.EnregistrerInformations;
import org.entstage.convention.EtapeSaisie;
import org.entstage.convention.FicheConvention;
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

/** First step: the student and the curriculum, known from the institution's systems; fields only for what is not. */
@Controller
@RequestMapping("VIEW")
class InformationsController {

    private final Parcours parcours;
    private final EnregistrerInformations enregistrer;
    private final LireConsignes consignes;
    private final Listes listes;

    InformationsController(
            Parcours parcours, EnregistrerInformations enregistrer, LireConsignes consignes, Listes listes) {
        this.listes = listes;
        this.parcours = parcours;
        this.consignes = consignes;
        this.enregistrer = enregistrer;
    }

    @RenderMapping(params = "vue=informations")
    @Exige(Action.CONVENTION_MODIFIER)
    String ouvrir(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        FicheConvention convention = parcours.ouvrir(acteur, id, "informations", request, model);
        parcours.formulaire(request, model, "enregistrer-informations", InformationsForm.de(convention));
        model.addAttribute(
                "regimes",
                listes.options(Liste.REGIME_MALADIE, convention.informations().regimeMaladie(), request.getLocale()));
        model.addAttribute(
                "consignes",
                consignes.executer(acteur, List.of(convention.centre().id()), request.getLocale()));
        return Parcours.vue(convention, "saisie/informations");
    }

    @ActionMapping("enregistrer-informations")
    @Exige(Action.CONVENTION_MODIFIER)
    void enregistrer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam int version,
            @RequestParam(required = false) String suivant,
            @Valid InformationsForm form,
            Suite suite) {
        enregistrer.executer(acteur, id, version, form.saisie());
        Parcours.enregistree(suite, id, EtapeSaisie.INFORMATIONS, suivant);
    }
}
