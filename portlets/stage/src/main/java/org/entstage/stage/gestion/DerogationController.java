package org.entstage.stage.gestion;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.List;
import java.util.Optional;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.convention.DerogerRegle;
import org.entstage.convention.FicheConvention;
import org.entstage.convention.RetirerDerogation;
import org.entstage.convention.regles.Constat;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Page;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.stage.convention.Fiches;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Waives a rule for one convention with the reason that everybody reads, and takes the waiver back. */
@Controller
@RequestMapping("VIEW")
class DerogationController {

    private final Fiches fiches;
    private final DerogerRegle deroger;
    private final RetirerDerogation retirer;
    private final FormViews formulaires;

    DerogationController(Fiches fiches, DerogerRegle deroger, RetirerDerogation retirer, FormViews formulaires) {
        this.fiches = fiches;
        this.deroger = deroger;
        this.retirer = retirer;
        this.formulaires = formulaires;
    }

    @RenderMapping(params = "vue=deroger")
    @Exige(Action.DEROGATION_ACCORDER)
    String demander(
            Acteur acteur, @RequestParam long id, @RequestParam String regle, PortletRequest request, Model model) {
        FicheConvention fiche = fiches.montrer(acteur, id, request, model);
        Optional<Constat> constat = fiche.examen().derogeables().stream()
                .filter(candidat -> candidat.regle().equals(regle))
                .findFirst();
        if (constat.isEmpty() || !fiche.possibilites().deroger()) {
            return "convention/fiche";
        }
        model.addAttribute("regle", regle);
        model.addAttribute("mesure", constat.get().mesure());
        model.addAttribute(
                "constat",
                formulaires
                        .problemes(Page.de(request), List.of(constat.get().probleme()))
                        .get(0));
        model.addAttribute("f", formulaires.ouvrir(request, "deroger", new DerogerForm()));
        return "gestion/deroger";
    }

    @ActionMapping("deroger")
    @Exige(Action.DEROGATION_ACCORDER)
    void deroger(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam int version,
            @RequestParam String regle,
            @Valid DerogerForm form,
            Suite suite) {
        deroger.executer(acteur, id, version, regle, form.motif);
        suite.vers("fiche").avec("id", id).fait("convention.derogee");
    }

    @ActionMapping("retirer-derogation")
    @Exige(Action.DEROGATION_ACCORDER)
    void retirer(
            Acteur acteur, @RequestParam long id, @RequestParam int version, @RequestParam String regle, Suite suite) {
        retirer.executer(acteur, id, version, regle);
        suite.vers("fiche").avec("id", id).fait("convention.derogation.retiree");
    }
}
