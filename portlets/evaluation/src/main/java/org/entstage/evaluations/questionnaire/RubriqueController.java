package org.entstage.evaluations.questionnaire;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.commun.Introuvable;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.evaluation.questionnaire.DeplacerElement;
import org.entstage.evaluation.questionnaire.EcrireEntete;
import org.entstage.evaluation.questionnaire.EcrireRubrique;
import org.entstage.evaluation.questionnaire.RetirerElement;
import org.entstage.evaluation.questionnaire.Rubrique;
import org.entstage.evaluation.questionnaire.Sens;
import org.entstage.evaluation.questionnaire.TexteBilingue;
import org.entstage.evaluation.questionnaire.VersionLue;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Title and sections of a draft; sections and questions moved and taken out. */
@Controller
@RequestMapping("VIEW")
class RubriqueController {

    private final PagesDeQuestionnaire pages;
    private final EcrireEntete entete;
    private final EcrireRubrique ecrire;
    private final DeplacerElement deplacer;
    private final RetirerElement retirer;
    private final FormViews formulaires;

    RubriqueController(
            PagesDeQuestionnaire pages,
            EcrireEntete entete,
            EcrireRubrique ecrire,
            DeplacerElement deplacer,
            RetirerElement retirer,
            FormViews formulaires) {
        this.pages = pages;
        this.entete = entete;
        this.ecrire = ecrire;
        this.deplacer = deplacer;
        this.retirer = retirer;
        this.formulaires = formulaires;
    }

    @RenderMapping(params = "vue=entete")
    @Exige(value = Action.QUESTIONNAIRE_GERER, portee = Portee.ATTRIBUTION)
    String ouvrirEntete(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        VersionLue version = pages.version(acteur, id, request.getLocale(), model);
        PresentationForm form =
                PresentationForm.de(version.contenu().titre(), version.contenu().presentation());
        model.addAttribute("f", formulaires.ouvrir(request, "ecrire-entete", form));
        return "questionnaire/entete";
    }

    @ActionMapping("ecrire-entete")
    @Exige(value = Action.QUESTIONNAIRE_GERER, portee = Portee.ATTRIBUTION)
    void ecrireEntete(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam int version,
            @Valid PresentationForm form,
            Suite suite) {
        entete.executer(acteur, id, version, form.titre(), form.presentation());
        suite.vers("version").avec("id", id).fait("questionnaire.enregistre");
    }

    /** @param code none for a new section */
    @RenderMapping(params = "vue=rubrique")
    @Exige(value = Action.QUESTIONNAIRE_GERER, portee = Portee.ATTRIBUTION)
    String ouvrir(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(required = false) String code,
            PortletRequest request,
            Model model) {
        VersionLue version = pages.version(acteur, id, request.getLocale(), model);
        PresentationForm form = PresentationForm.de(TexteBilingue.VIDE, TexteBilingue.VIDE);
        if (code != null) {
            Rubrique rubrique = version.contenu().rubrique(code).orElseThrow(() -> new Introuvable("section " + code));
            form = PresentationForm.de(rubrique.titre(), rubrique.presentation());
        }
        model.addAttribute("code", code);
        model.addAttribute("f", formulaires.ouvrir(request, "ecrire-rubrique", form));
        return "questionnaire/rubrique";
    }

    @ActionMapping("ecrire-rubrique")
    @Exige(value = Action.QUESTIONNAIRE_GERER, portee = Portee.ATTRIBUTION)
    void ecrire(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam int version,
            @RequestParam(required = false) String code,
            @Valid PresentationForm form,
            Suite suite) {
        ecrire.executer(acteur, id, version, code, form.titre(), form.presentation());
        suite.vers("version").avec("id", id).avec("ici", code).fait("questionnaire.enregistre");
    }

    /** @param code of a section or a question */
    @ActionMapping("deplacer-element")
    @Exige(value = Action.QUESTIONNAIRE_GERER, portee = Portee.ATTRIBUTION)
    void deplacer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam int version,
            @RequestParam String code,
            @RequestParam Sens sens,
            Suite suite) {
        deplacer.executer(acteur, id, version, code, sens);
        suite.vers("version").avec("id", id).avec("ici", code);
    }

    @RenderMapping(params = "vue=retirer-element")
    @Exige(value = Action.QUESTIONNAIRE_GERER, portee = Portee.ATTRIBUTION)
    String demander(
            Acteur acteur, @RequestParam long id, @RequestParam String code, PortletRequest request, Model model) {
        VersionLue version = pages.version(acteur, id, request.getLocale(), model);
        model.addAttribute("code", code);
        model.addAttribute("rubrique", version.contenu().rubrique(code).orElse(null));
        model.addAttribute("question", version.contenu().question(code).orElse(null));
        return "questionnaire/retirer";
    }

    @ActionMapping("retirer-element")
    @Exige(value = Action.QUESTIONNAIRE_GERER, portee = Portee.ATTRIBUTION)
    void retirer(
            Acteur acteur, @RequestParam long id, @RequestParam int version, @RequestParam String code, Suite suite) {
        retirer.executer(acteur, id, version, code);
        suite.vers("version").avec("id", id).fait("questionnaire.element.retire");
    }
}
