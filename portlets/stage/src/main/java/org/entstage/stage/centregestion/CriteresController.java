package org.entstage.stage.centregestion;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.centregestion.CriteresProposes;
import org.entstage.centregestion.FicheGestion;
import org.entstage.centregestion.ListerCriteres;
import org.entstage.centregestion.ProposerCriteres;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a centre handles, and the codes of the student records from which more is picked. */
@Controller
@RequestMapping("VIEW")
class CriteresController {

    private final FichesDesCentres fiches;
    private final ListerCriteres lister;
    private final ProposerCriteres proposer;
    private final FormViews formulaires;

    CriteresController(
            FichesDesCentres fiches, ListerCriteres lister, ProposerCriteres proposer, FormViews formulaires) {
        this.fiches = fiches;
        this.lister = lister;
        this.proposer = proposer;
        this.formulaires = formulaires;
    }

    @RenderMapping(params = "vue=centregestion-criteres")
    @Exige(Action.CENTRE_LIRE)
    String montrer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(required = false) String composante,
            PortletRequest request,
            Model model) {
        FicheGestion fiche = fiches.montrer(acteur, id, model);
        model.addAttribute("criteres", lister.executer(acteur, id));
        if (fiche.possibilites().rattacher() && fiche.fermeLe() == null) {
            CriteresProposes proposes = proposer.executer(acteur, id, composante);
            ComposanteForm form = new ComposanteForm();
            form.composante = composante;
            model.addAttribute("proposes", proposes);
            model.addAttribute("f", formulaires.ouvrir(request, "choisir-composante", form));
            model.addAttribute(
                    "composantes",
                    proposes.composantes().stream()
                            .map(choix -> new Option(choix.code().composante(), choix.libelle()))
                            .toList());
        }
        return "centregestion/criteres";
    }

    @ActionMapping("choisir-composante")
    @Exige(Action.CENTRE_RATTACHER)
    void choisir(@RequestParam long id, @Valid ComposanteForm form, Suite suite) {
        suite.vers("centregestion-criteres").avec("id", id).avec("composante", form.composante);
    }
}
