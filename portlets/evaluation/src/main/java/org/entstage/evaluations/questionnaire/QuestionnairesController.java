package org.entstage.evaluations.questionnaire;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.questionnaire.CreerQuestionnaire;
import org.entstage.evaluation.questionnaire.LigneQuestionnaire;
import org.entstage.evaluation.questionnaire.ListerQuestionnaires;
import org.entstage.evaluation.questionnaire.ModifierQuestionnaire;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms, and one of them with its versions; its name and for whom it is meant. */
@Controller
@RequestMapping("VIEW")
class QuestionnairesController {

    private final PagesDeQuestionnaire pages;
    private final ListerQuestionnaires lister;
    private final CreerQuestionnaire creer;
    private final ModifierQuestionnaire modifier;
    private final FormViews formulaires;

    QuestionnairesController(
            PagesDeQuestionnaire pages,
            ListerQuestionnaires lister,
            CreerQuestionnaire creer,
            ModifierQuestionnaire modifier,
            FormViews formulaires) {
        this.pages = pages;
        this.lister = lister;
        this.creer = creer;
        this.modifier = modifier;
        this.formulaires = formulaires;
    }

    @RenderMapping(params = "vue=questionnaires")
    @Exige(value = Action.QUESTIONNAIRE_LIRE, portee = Portee.ATTRIBUTION)
    String lister(Acteur acteur, PortletRequest request, Model model) {
        Map<Repondant, List<LigneQuestionnaire>> groupes = lister.executer(acteur).stream()
                .collect(Collectors.groupingBy(LigneQuestionnaire::repondant, TreeMap::new, Collectors.toList()));
        pages.places(acteur, request.getLocale(), model);
        model.addAttribute("groupes", groupes);
        return "questionnaire/liste";
    }

    @RenderMapping(params = "vue=questionnaire")
    @Exige(value = Action.QUESTIONNAIRE_LIRE, portee = Portee.ATTRIBUTION)
    String montrer(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        pages.questionnaire(acteur, id, request.getLocale(), model);
        return "questionnaire/questionnaire";
    }

    @RenderMapping(params = "vue=nouveau-questionnaire")
    @Exige(value = Action.QUESTIONNAIRE_GERER, portee = Portee.ATTRIBUTION)
    String preparer(Acteur acteur, PortletRequest request, Model model) {
        pages.places(acteur, request.getLocale(), model);
        model.addAttribute("f", formulaires.ouvrir(request, "creer-questionnaire", new CreationForm()));
        return "questionnaire/nouveau";
    }

    @ActionMapping("creer-questionnaire")
    @Exige(value = Action.QUESTIONNAIRE_GERER, portee = Portee.ATTRIBUTION)
    void creer(Acteur acteur, @Valid CreationForm form, Suite suite) {
        long id = creer.executer(acteur, form.repondant, form.libelle, form.ressort());
        suite.vers("questionnaire").avec("id", id).fait("questionnaire.cree");
    }

    @RenderMapping(params = "vue=modifier-questionnaire")
    @Exige(value = Action.QUESTIONNAIRE_GERER, portee = Portee.ATTRIBUTION)
    String corriger(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        var fiche = pages.questionnaire(acteur, id, request.getLocale(), model);
        model.addAttribute(
                "f", formulaires.ouvrir(request, "modifier-questionnaire", QuestionnaireForm.de(fiche.ligne())));
        return "questionnaire/modifier";
    }

    @ActionMapping("modifier-questionnaire")
    @Exige(value = Action.QUESTIONNAIRE_GERER, portee = Portee.ATTRIBUTION)
    void modifier(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam int version,
            @Valid QuestionnaireForm form,
            Suite suite) {
        modifier.executer(acteur, id, version, form.libelle, form.ressort());
        suite.vers("questionnaire").avec("id", id).fait("questionnaire.modifie");
    }
}
