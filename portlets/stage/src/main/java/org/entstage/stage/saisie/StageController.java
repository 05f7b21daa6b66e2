package org.entstage.stage.saisie;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.List;
import java.util.Locale;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.EnregistrerStage;
import org.entstage.convention.EtapeSaisie;
import org.entstage.convention.FicheConvention;
import org.entstage.convention.SaisieStage;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.nomenclature.Liste;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormView;
import org.entstage.portlet.commun.formulaire.RefusedForms;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.stage.convention.Listes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
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

    /** The figures are those of what is typed, when the page comes back without being kept. */
    @RenderMapping(params = "vue=stage")
    @Exige(Action.CONVENTION_MODIFIER)
    String ouvrir(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        FicheConvention convention = parcours.ouvrir(acteur, id, "stage", request, model);
        FormView vue = parcours.formulaire(request, model, "enregistrer-stage", StageForm.de(convention.stage()));
        StageForm form = (StageForm) vue.forme();
        form.ajouterLaLigneDemandee();
        apercus.montrer(acteur, id, saisie(form, vue, convention), request, model);
        SaisieStage stage = convention.stage();
        Locale langue = request.getLocale();
        model.addAttribute("types", listes.options(Liste.TYPE_CONVENTION, stage.type(), langue));
        model.addAttribute("themes", listes.options(Liste.THEME, stage.theme(), langue));
        model.addAttribute("modes", listes.options(Liste.MODE_PAIEMENT, stage.modePaiement(), langue));
        model.addAttribute("gratifications", listes.gratifications(langue));
        model.addAttribute("unites", listes.unites(langue));
        model.addAttribute(
                "bases", listes.options(Liste.BASE_MONTANT, stage.remuneration().base(), langue));
        model.addAttribute("restaurations", listes.restaurations(langue));
        model.addAttribute("ouiNon", listes.ouiNon(langue));
        model.addAttribute("devises", listes.devises(langue));
        model.addAttribute("versements", listes.versements(langue));
        model.addAttribute("horaires", listes.horaires(langue));
        model.addAttribute("zones", listes.zones(langue));
        model.addAttribute("lignes", form.interruptions.size());
        model.addAttribute("periodes", form.periodes.size());
        model.addAttribute("conges", form.joursConges.size());
        model.addAttribute("ajout", form.suivant);
        model.addAttribute("particuliers", particuliers(form, stage));
        return Parcours.vue(convention, "saisie/stage");
    }

    private static SaisieStage saisie(StageForm form, FormView vue, FicheConvention convention) {
        try {
            return vue.erreurs().isEmpty() ? form.saisie() : convention.stage();
        } catch (RefusMetier illisible) {
            return convention.stage();
        }
    }

    /** Whether the rare part of the hours is shown open: it says something, or somebody is at work in it. */
    private static boolean particuliers(StageForm form, SaisieStage stage) {
        return stage.horaires().particuliers()
                || StageForm.JOURS.equals(form.horaire)
                || !form.periodes.isEmpty()
                || !form.joursConges.isEmpty();
    }

    @ActionMapping("enregistrer-stage")
    @Exige(Action.CONVENTION_MODIFIER)
    void enregistrer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam int version,
            @Valid StageForm form,
            BindingResult liaison,
            Suite suite,
            ActionRequest request,
            ActionResponse response) {
        if (form.resteOuvert() || liaison.hasErrors()) {
            RefusedForms.refuser(request, response, List.of());
            return;
        }
        form.exigerComplete();
        try {
            enregistrer.executer(acteur, id, version, form.saisie());
        } catch (RefusMetier refus) {
            throw form.aSaPlace(refus);
        }
        Parcours.enregistree(suite, id, EtapeSaisie.STAGE, form.suivant);
    }
}
