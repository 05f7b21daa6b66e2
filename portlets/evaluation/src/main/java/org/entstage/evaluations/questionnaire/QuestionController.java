package org.entstage.evaluations.questionnaire;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.Arrays;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.commun.Introuvable;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.evaluation.questionnaire.Condition;
import org.entstage.evaluation.questionnaire.EcrireQuestion;
import org.entstage.evaluation.questionnaire.LireVersion;
import org.entstage.evaluation.questionnaire.Question;
import org.entstage.evaluation.questionnaire.SaisieQuestion;
import org.entstage.evaluation.questionnaire.TypeQuestion;
import org.entstage.evaluation.questionnaire.VersionLue;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One question of a draft: its words, its choices, and when it is asked. Every button keeps what was typed. */
@Controller
@RequestMapping("VIEW")
class QuestionController {

    private final PagesDeQuestionnaire pages;
    private final LireVersion lire;
    private final EcrireQuestion ecrire;
    private final FormViews formulaires;
    private final MessageSource messages;

    QuestionController(
            PagesDeQuestionnaire pages,
            LireVersion lire,
            EcrireQuestion ecrire,
            FormViews formulaires,
            MessageSource messages) {
        this.pages = pages;
        this.lire = lire;
        this.ecrire = ecrire;
        this.formulaires = formulaires;
        this.messages = messages;
    }

    /**
     * @param rubrique of a new question
     * @param code none for a new question
     */
    @RenderMapping(params = "vue=question")
    @Exige(value = Action.QUESTIONNAIRE_GERER, portee = Portee.ATTRIBUTION)
    String ouvrir(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(required = false) String rubrique,
            @RequestParam(required = false) String code,
            PortletRequest request,
            Model model) {
        VersionLue version = pages.version(acteur, id, request.getLocale(), model);
        QuestionForm form = code == null ? QuestionForm.nouvelle() : QuestionForm.de(question(version, code));
        model.addAttribute("code", code);
        model.addAttribute("rubrique", rubrique);
        model.addAttribute(
                "types",
                Arrays.stream(TypeQuestion.values())
                        .map(type ->
                                new Option(type.name(), messages.getMessage(type.cle(), null, request.getLocale())))
                        .toList());
        model.addAttribute("f", formulaires.ouvrir(request, "ecrire-question", form));
        return "questionnaire/question";
    }

    /**
     * @param haut place of a choice to be moved up
     * @param bas place of one to be moved down
     * @param retirer place of one to be taken out
     * @param rester whether to go on with this question
     */
    @ActionMapping("ecrire-question")
    @Exige(value = Action.QUESTIONNAIRE_GERER, portee = Portee.ATTRIBUTION)
    void ecrire(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam int version,
            @RequestParam(required = false) String rubrique,
            @RequestParam(required = false) String code,
            @RequestParam(required = false) Integer haut,
            @RequestParam(required = false) Integer bas,
            @RequestParam(required = false) Integer retirer,
            @RequestParam(defaultValue = "false") boolean rester,
            @Valid QuestionForm form,
            Suite suite) {
        if (haut != null) {
            form.echanger(haut, haut - 1);
        } else if (bas != null) {
            form.echanger(bas, bas + 1);
        } else if (retirer != null) {
            form.retirer(retirer);
        }
        Condition condition =
                code == null ? null : question(lire.executer(acteur, id), code).condition();
        String ecrite = ecrire.executer(acteur, id, version, form.saisie(rubrique, code, condition));
        boolean reste = rester || haut != null || bas != null || retirer != null;
        suite.vers(reste ? "question" : "version").avec("id", id).fait("questionnaire.enregistre");
        suite.avec(reste ? "code" : "ici", ecrite);
    }

    /** @param selon code of the earlier question; none to choose it */
    @RenderMapping(params = "vue=condition")
    @Exige(value = Action.QUESTIONNAIRE_GERER, portee = Portee.ATTRIBUTION)
    String ouvrirCondition(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam String code,
            @RequestParam(required = false) String selon,
            PortletRequest request,
            Model model) {
        VersionLue version = pages.version(acteur, id, request.getLocale(), model);
        Question question = question(version, code);
        model.addAttribute("question", question);
        if (selon != null) {
            Question autre = question(version, selon);
            model.addAttribute("selon", autre);
            model.addAttribute("f", formulaires.ouvrir(request, "poser-condition", ConditionForm.de(question, autre)));
        }
        return "questionnaire/condition";
    }

    @ActionMapping("poser-condition")
    @Exige(value = Action.QUESTIONNAIRE_GERER, portee = Portee.ATTRIBUTION)
    void poser(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam int version,
            @RequestParam String code,
            @RequestParam String selon,
            @Valid ConditionForm form,
            Suite suite) {
        conditionner(acteur, id, version, code, new Condition(selon, form.valeurs), suite);
    }

    @ActionMapping("lever-condition")
    @Exige(value = Action.QUESTIONNAIRE_GERER, portee = Portee.ATTRIBUTION)
    void lever(
            Acteur acteur, @RequestParam long id, @RequestParam int version, @RequestParam String code, Suite suite) {
        conditionner(acteur, id, version, code, null, suite);
    }

    private void conditionner(Acteur acteur, long id, int version, String code, Condition condition, Suite suite) {
        Question question = question(lire.executer(acteur, id), code);
        ecrire.executer(acteur, id, version, SaisieQuestion.de(question).avec(condition));
        suite.vers("version").avec("id", id).avec("ici", code).fait("questionnaire.enregistre");
    }

    private static Question question(VersionLue version, String code) {
        return version.contenu().question(code).orElseThrow(() -> new Introuvable("question " + code));
    }
}
