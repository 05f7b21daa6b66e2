package org.entstage.evaluations.questionnaire;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.portlet.PortletRequest;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.evaluation.questionnaire.AbandonnerVersion;
import org.entstage.evaluation.questionnaire.CommencerVersion;
import org.entstage.evaluation.questionnaire.PublierVersion;
import org.entstage.evaluation.questionnaire.RetirerVersion;
import org.entstage.evaluation.questionnaire.VersionLue;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormView.Erreur;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Page;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One version of a form: what it asks, with everything that its author may do to it; begun, published, withdrawn, given up. */
@Controller
@RequestMapping("VIEW")
class VersionDeQuestionnaireController {

    private final PagesDeQuestionnaire pages;
    private final CommencerVersion commencer;
    private final PublierVersion publier;
    private final RetirerVersion retirer;
    private final AbandonnerVersion abandonner;
    private final FormViews formulaires;

    VersionDeQuestionnaireController(
            PagesDeQuestionnaire pages,
            CommencerVersion commencer,
            PublierVersion publier,
            RetirerVersion retirer,
            AbandonnerVersion abandonner,
            FormViews formulaires) {
        this.pages = pages;
        this.commencer = commencer;
        this.publier = publier;
        this.retirer = retirer;
        this.abandonner = abandonner;
        this.formulaires = formulaires;
    }

    /**
     * @param id of the version
     * @param ici code of the section or question that was written last: it takes the focus
     */
    @RenderMapping(params = "vue=version")
    @Exige(value = Action.QUESTIONNAIRE_LIRE, portee = Portee.ATTRIBUTION)
    String montrer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(required = false) String ici,
            PortletRequest request,
            Model model) {
        VersionLue version = pages.version(acteur, id, request.getLocale(), model);
        List<Erreur> problemes = formulaires.problemes(Page.de(request), version.problemes());
        Map<String, List<String>> parCode = problemes.stream()
                .collect(Collectors.groupingBy(Erreur::champ, Collectors.mapping(Erreur::texte, Collectors.toList())));
        model.addAttribute("ici", ici);
        model.addAttribute("problemes", problemes);
        model.addAttribute("parCode", parCode);
        return "questionnaire/version";
    }

    /** @param id of the form */
    @ActionMapping("commencer-version")
    @Exige(value = Action.QUESTIONNAIRE_GERER, portee = Portee.ATTRIBUTION)
    void commencer(Acteur acteur, @RequestParam long id, Suite suite) {
        suite.vers("version").avec("id", commencer.executer(acteur, id)).fait("questionnaire.version.commencee");
    }

    @RenderMapping(params = "vue=publier-version")
    @Exige(value = Action.QUESTIONNAIRE_GERER, portee = Portee.ATTRIBUTION)
    String demanderPublication(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        return demander("publier", acteur, id, request, model);
    }

    @ActionMapping("publier-version")
    @Exige(value = Action.QUESTIONNAIRE_GERER, portee = Portee.ATTRIBUTION)
    void publier(Acteur acteur, @RequestParam long id, @RequestParam int version, Suite suite) {
        publier.executer(acteur, id, version);
        suite.vers("version").avec("id", id).fait("questionnaire.version.publiee");
    }

    @RenderMapping(params = "vue=retirer-version")
    @Exige(value = Action.QUESTIONNAIRE_GERER, portee = Portee.ATTRIBUTION)
    String demanderRetrait(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        return demander("retirer", acteur, id, request, model);
    }

    @ActionMapping("retirer-version")
    @Exige(value = Action.QUESTIONNAIRE_GERER, portee = Portee.ATTRIBUTION)
    void retirer(Acteur acteur, @RequestParam long id, @RequestParam int version, Suite suite) {
        retirer.executer(acteur, id, version);
        suite.vers("version").avec("id", id).fait("questionnaire.version.retiree");
    }

    @RenderMapping(params = "vue=abandonner-version")
    @Exige(value = Action.QUESTIONNAIRE_GERER, portee = Portee.ATTRIBUTION)
    String demanderAbandon(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        return demander("abandonner", acteur, id, request, model);
    }

    @ActionMapping("abandonner-version")
    @Exige(value = Action.QUESTIONNAIRE_GERER, portee = Portee.ATTRIBUTION)
    void abandonner(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam int version,
            @RequestParam long questionnaire,
            Suite suite) {
        if (abandonner.executer(acteur, id, version)) {
            suite.vers("questionnaires").fait("questionnaire.abandonne");
        } else {
            suite.vers("questionnaire").avec("id", questionnaire).fait("questionnaire.version.abandonnee");
        }
    }

    private String demander(String geste, Acteur acteur, long id, PortletRequest request, Model model) {
        VersionLue version = pages.version(acteur, id, request.getLocale(), model);
        pages.questionnaire(acteur, version.questionnaireId(), request.getLocale(), model);
        model.addAttribute("geste", geste);
        return "questionnaire/geste";
    }
}
