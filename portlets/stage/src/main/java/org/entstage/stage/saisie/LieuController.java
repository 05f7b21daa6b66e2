package org.entstage.stage.saisie;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.convention.EnregistrerLieu;
import org.entstage.convention.EtapeSaisie;
import org.entstage.convention.FicheConvention;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.stage.convention.Listes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Third step: place of work, by default the host's own address, and tutor (L124-9). */
@Controller
@RequestMapping("VIEW")
class LieuController {

    private final Parcours parcours;
    private final EnregistrerLieu enregistrer;
    private final Listes listes;

    LieuController(Parcours parcours, EnregistrerLieu enregistrer, Listes listes) {
        this.parcours = parcours;
        this.enregistrer = enregistrer;
        this.listes = listes;
    }

    @RenderMapping(params = "vue=lieu")
    @Exige(Action.CONVENTION_MODIFIER)
    String ouvrir(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        FicheConvention convention = parcours.ouvrir(acteur, id, "lieu", request, model);
        parcours.formulaire(request, model, "enregistrer-lieu", LieuForm.de(convention));
        model.addAttribute("pays", listes.pays(request.getLocale()));
        model.addAttribute("civilites", Civilites.options());
        return Parcours.vue(convention, "saisie/lieu");
    }

    @ActionMapping("enregistrer-lieu")
    @Exige(Action.CONVENTION_MODIFIER)
    void enregistrer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam int version,
            @RequestParam(required = false) String suivant,
            @Valid LieuForm form,
            Suite suite) {
        enregistrer.executer(acteur, id, version, form.saisie());
        Parcours.enregistree(suite, id, EtapeSaisie.LIEU, suivant);
    }
}
