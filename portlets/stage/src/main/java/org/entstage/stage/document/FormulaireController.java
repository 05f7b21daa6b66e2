package org.entstage.stage.document;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.DeposerFormulaire;
import org.entstage.convention.ListerDocuments;
import org.entstage.convention.RetirerFormulaire;
import org.entstage.convention.document.formulaire.MentionObligatoire;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FichierRecu;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes in the host's own form of a convention, mention by mention, and takes it away. */
@Controller
@RequestMapping("VIEW")
class FormulaireController {

    private final ListerDocuments lister;
    private final DeposerFormulaire deposer;
    private final RetirerFormulaire retirer;
    private final FormViews formulaires;

    FormulaireController(
            ListerDocuments lister, DeposerFormulaire deposer, RetirerFormulaire retirer, FormViews formulaires) {
        this.lister = lister;
        this.deposer = deposer;
        this.retirer = retirer;
        this.formulaires = formulaires;
    }

    @RenderMapping(params = "vue=formulaire-accueil")
    @Exige(Action.ETAPE_VERIFICATION)
    String demander(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        model.addAttribute("d", lister.executer(acteur, id));
        model.addAttribute("mentions", MentionObligatoire.values());
        model.addAttribute("f", formulaires.ouvrir(request, "deposer-formulaire", new FormulaireForm()));
        return "document/formulaire";
    }

    @ActionMapping("deposer-formulaire")
    @Exige(Action.ETAPE_VERIFICATION)
    void deposer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam int version,
            @Valid FormulaireForm form,
            FichierRecu fichier,
            Suite suite) {
        try {
            deposer.executer(acteur, id, version, form.saisie(fichier));
        } catch (RefusMetier refus) {
            throw FormulaireForm.auxChamps(refus);
        }
        suite.vers("documents").avec("id", id).fait("document.formulaire");
    }

    @ActionMapping("retirer-formulaire")
    @Exige(Action.ETAPE_VERIFICATION)
    void retirer(Acteur acteur, @RequestParam long id, @RequestParam int version, Suite suite) {
        retirer.executer(acteur, id, version);
        suite.vers("documents").avec("id", id).fait("document.formulaire.retire");
    }
}
