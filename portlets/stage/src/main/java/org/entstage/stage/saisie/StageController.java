package org.entstage.stage.saisie;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.Locale;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.convention.EnregistrerStage;
import org.entstage.convention.EtapeSaisie;
import org.entstage.convention.FicheConvention;
import org.entstage.convention.SaisieStage;
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

/** Fourth step: what the trainee does, when, and for what pay. */
@Controller
@RequestMapping("VIEW")
class StageController {

    private final Parcours parcours;
    private final EnregistrerStage enregistrer;
    private final Apercus apercus;
    private final Listes listes;

    StageController(Parcours parcours, EnregistrerStage enregistrer, Apercus apercus, Listes listes) {
        this.parcours = parcours;
        this.enregistrer = enregistrer;
        this.apercus = apercus;
        this.listes = listes;
    }

    @RenderMapping(params = "vue=stage")
    @Exige(Action.CONVENTION_MODIFIER)
    String ouvrir(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        FicheConvention convention = parcours.ouvrir(acteur, id, "stage", request, model);
        StageForm form = StageForm.de(convention.stage());
        parcours.formulaire(request, model, "enregistrer-stage", form);
        apercus.montrer(acteur, id, convention.stage(), request, model);
        SaisieStage stage = convention.stage();
        Locale langue = request.getLocale();
        model.addAttribute("types", listes.options(Liste.TYPE_CONVENTION, stage.type(), langue));
        model.addAttribute("themes", listes.options(Liste.THEME, stage.theme(), langue));
        model.addAttribute("modes", listes.options(Liste.MODE_PAIEMENT, stage.modePaiement(), langue));
        model.addAttribute("gratifications", listes.gratifications(langue));
        model.addAttribute("unites", listes.unites(langue));
        model.addAttribute("lignes", form.interruptions.size());
        return Parcours.vue(convention, "saisie/stage");
    }

    @ActionMapping("enregistrer-stage")
    @Exige(Action.CONVENTION_MODIFIER)
    void enregistrer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam int version,
            @RequestParam(required = false) String suivant,
            @Valid StageForm form,
            Suite suite) {
        form.exigerMontant();
        enregistrer.executer(acteur, id, version, form.saisie());
        Parcours.enregistree(suite, id, EtapeSaisie.STAGE, suivant);
    }
}
