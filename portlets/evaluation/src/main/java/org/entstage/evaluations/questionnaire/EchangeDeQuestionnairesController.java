package org.entstage.evaluations.questionnaire;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import java.io.IOException;
import javax.portlet.ActionRequest;
import javax.portlet.PortletException;
import javax.portlet.PortletRequest;
import javax.portlet.ResourceResponse;
import javax.validation.Valid;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.evaluation.questionnaire.CopierQuestionnaire;
import org.entstage.evaluation.questionnaire.ExporterQuestionnaire;
import org.entstage.evaluation.questionnaire.ImporterQuestionnaire;
import org.entstage.evaluation.questionnaire.QuestionnaireEcrit;
import org.entstage.evaluation.questionnaire.VersionLue;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FichierRecu;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.FichierEnvoye;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Forms that go from one centre to another, here as a copy, elsewhere as a file. */
@Controller
@RequestMapping("VIEW")
class EchangeDeQuestionnairesController {

    private final PagesDeQuestionnaire pages;
    private final CopierQuestionnaire copier;
    private final ImporterQuestionnaire importer;
    private final ExporterQuestionnaire exporter;
    private final FormViews formulaires;

    EchangeDeQuestionnairesController(
            PagesDeQuestionnaire pages,
            CopierQuestionnaire copier,
            ImporterQuestionnaire importer,
            ExporterQuestionnaire exporter,
            FormViews formulaires) {
        this.pages = pages;
        this.copier = copier;
        this.importer = importer;
        this.exporter = exporter;
        this.formulaires = formulaires;
    }

    /** @param id of a version */
    @RenderMapping(params = "vue=copier-questionnaire")
    @Exige(value = Action.QUESTIONNAIRE_GERER, portee = Portee.ATTRIBUTION)
    String preparerLaCopie(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        VersionLue version = pages.version(acteur, id, request.getLocale(), model);
        pages.places(acteur, request.getLocale(), model);
        QuestionnaireForm form = new QuestionnaireForm();
        form.libelle = version.libelle();
        model.addAttribute("f", formulaires.ouvrir(request, "copier-questionnaire", form));
        return "questionnaire/copier";
    }

    @ActionMapping("copier-questionnaire")
    @Exige(value = Action.QUESTIONNAIRE_GERER, portee = Portee.ATTRIBUTION)
    void copier(Acteur acteur, @RequestParam long id, @Valid QuestionnaireForm form, Suite suite) {
        long copie = copier.executer(acteur, id, form.libelle, form.ressort());
        suite.vers("questionnaire").avec("id", copie).fait("questionnaire.copie");
    }

    @RenderMapping(params = "vue=importer-questionnaire")
    @Exige(value = Action.QUESTIONNAIRE_GERER, portee = Portee.ATTRIBUTION)
    String preparerLImport(Acteur acteur, PortletRequest request, Model model) {
        pages.places(acteur, request.getLocale(), model);
        model.addAttribute("f", formulaires.ouvrir(request, "importer-questionnaire", new ImportForm()));
        return "questionnaire/importer";
    }

    @ActionMapping("importer-questionnaire")
    @Exige(value = Action.QUESTIONNAIRE_GERER, portee = Portee.ATTRIBUTION)
    void importer(Acteur acteur, @Valid ImportForm form, ActionRequest request, Suite suite)
            throws IOException, PortletException {
        byte[] fichier = FichierRecu.lire(request, "fichier").contenu();
        long id = importer.executer(acteur, fichier, form.libelle, form.ressort());
        suite.vers("questionnaire").avec("id", id).fait("questionnaire.importe");
    }

    /** @param id of a version */
    @ResourceMapping("export-questionnaire")
    @Exige(value = Action.QUESTIONNAIRE_LIRE, portee = Portee.ATTRIBUTION)
    void exporter(Acteur acteur, @RequestParam long id, ResourceResponse response) throws IOException {
        QuestionnaireEcrit ecrit = exporter.executer(acteur, id);
        FichierEnvoye.aEnregistrer(response, ecrit.nom(), "application/json", ecrit.contenu());
    }
}
