package org.entstage.evaluations.campagne;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.portlet.PortletRequest;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.campagne.ActiverCampagne;
import org.entstage.evaluation.campagne.ArreterCampagne;
import org.entstage.evaluation.campagne.ConsulterCampagne;
import org.entstage.evaluation.campagne.FicheCampagne;
import org.entstage.evaluation.campagne.PrevoirCampagne;
import org.entstage.evaluation.campagne.SupprimerCampagne;
import org.entstage.evaluation.fiche.EtatFiche;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One campaign, how far it has come, and what is done with it; each change is asked for on a page of its own. */
@Controller
@RequestMapping("VIEW")
class CampagneController {

    private final ConsulterCampagne consulter;
    private final PrevoirCampagne prevoir;
    private final ActiverCampagne activer;
    private final ArreterCampagne arreter;
    private final SupprimerCampagne supprimer;
    private final FormViews formulaires;
    private final Nomenclatures listes;

    CampagneController(
            ConsulterCampagne consulter,
            PrevoirCampagne prevoir,
            ActiverCampagne activer,
            ArreterCampagne arreter,
            SupprimerCampagne supprimer,
            FormViews formulaires,
            Nomenclatures listes) {
        this.consulter = consulter;
        this.prevoir = prevoir;
        this.activer = activer;
        this.arreter = arreter;
        this.supprimer = supprimer;
        this.formulaires = formulaires;
        this.listes = listes;
    }

    @RenderMapping(params = "vue=campagne")
    @Exige(value = Action.EVALUATION_GERER, portee = Portee.ATTRIBUTION)
    String montrer(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        FicheCampagne campagne = consulter.executer(acteur, id);
        model.addAttribute("c", campagne);
        model.addAttribute("types", types(campagne, request.getLocale()));
        model.addAttribute("repondants", Repondant.values());
        model.addAttribute("langues", Langue.values());
        model.addAttribute("etats", EtatFiche.values());
        return "campagne/campagne";
    }

    private Map<String, String> types(FicheCampagne campagne, Locale langue) {
        return campagne.saisie().cible().types().stream()
                .collect(Collectors.toMap(
                        Function.identity(), code -> listes.libelle(Liste.TYPE_CONVENTION, code, langue)));
    }

    @RenderMapping(params = "vue=activer-campagne")
    @Exige(value = Action.EVALUATION_GERER, portee = Portee.ATTRIBUTION)
    String demanderActivation(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        model.addAttribute("prevision", prevoir.executer(acteur, id));
        return demander("activer", acteur, id, request, model);
    }

    @ActionMapping("activer-campagne")
    @Exige(value = Action.EVALUATION_GERER, portee = Portee.ATTRIBUTION)
    void activer(Acteur acteur, @RequestParam long id, @RequestParam int version, Suite suite) {
        activer.executer(acteur, id, version);
        suite.vers("campagne").avec("id", id).fait("campagne.activee");
    }

    @RenderMapping(params = "vue=arreter-campagne")
    @Exige(value = Action.EVALUATION_GERER, portee = Portee.ATTRIBUTION)
    String demanderArret(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        return demander("arreter", acteur, id, request, model);
    }

    @ActionMapping("arreter-campagne")
    @Exige(value = Action.EVALUATION_GERER, portee = Portee.ATTRIBUTION)
    void arreter(Acteur acteur, @RequestParam long id, @RequestParam int version, Suite suite) {
        arreter.executer(acteur, id, version);
        suite.vers("campagne").avec("id", id).fait("campagne.arretee");
    }

    @RenderMapping(params = "vue=supprimer-campagne")
    @Exige(value = Action.EVALUATION_GERER, portee = Portee.ATTRIBUTION)
    String demanderSuppression(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        return demander("supprimer", acteur, id, request, model);
    }

    @ActionMapping("supprimer-campagne")
    @Exige(value = Action.EVALUATION_GERER, portee = Portee.ATTRIBUTION)
    void supprimer(Acteur acteur, @RequestParam long id, @RequestParam int version, Suite suite) {
        supprimer.executer(acteur, id, version);
        suite.accueil().fait("campagne.supprimee");
    }

    private String demander(String geste, Acteur acteur, long id, PortletRequest request, Model model) {
        model.addAttribute("geste", geste);
        model.addAttribute("c", consulter.executer(acteur, id));
        model.addAttribute("f", formulaires.ouvrir(request, geste + "-campagne", new VersionForm()));
        return "campagne/geste";
    }

    /** Nothing is typed: a refusal concerns the whole. */
    static class VersionForm {}
}
