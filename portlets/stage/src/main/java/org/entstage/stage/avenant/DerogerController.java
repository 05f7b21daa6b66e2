package org.entstage.stage.avenant;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.List;
import java.util.Optional;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;
import org.entstage.convention.ConsulterAvenant;
import org.entstage.convention.DerogerAvenant;
import org.entstage.convention.FicheAvenant;
import org.entstage.convention.RetirerDerogationAvenant;
import org.entstage.convention.SituerAvenant;
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

/** Waives a rule for an avenant with the reason that everybody reads, and takes the waiver back. */
@Controller
@RequestMapping("VIEW")
class DerogerController {

    private final Fiches fiches;
    private final SituerAvenant situer;
    private final ConsulterAvenant consulter;
    private final DerogerAvenant deroger;
    private final RetirerDerogationAvenant retirer;
    private final FormViews formulaires;

    DerogerController(
            Fiches fiches,
            SituerAvenant situer,
            ConsulterAvenant consulter,
            DerogerAvenant deroger,
            RetirerDerogationAvenant retirer,
            FormViews formulaires) {
        this.fiches = fiches;
        this.situer = situer;
        this.consulter = consulter;
        this.deroger = deroger;
        this.retirer = retirer;
        this.formulaires = formulaires;
    }

    /** Why a rule is waived. */
    public static class MotifForm {

        @NotBlank
        @Size(max = 2000)
        String motif;
    }

    /** A rule that forbids nothing here leads back to the avenant. */
    @RenderMapping(params = "vue=deroger-avenant")
    @Exige(Action.DEROGATION_ACCORDER)
    String demander(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam long avenant,
            @RequestParam String regle,
            PortletRequest request,
            Model model) {
        situer.executer(acteur, id, avenant);
        FicheAvenant fiche = consulter.executer(acteur, avenant);
        Optional<Constat> constat = fiche.apres().examen().derogeables().stream()
                .filter(candidat -> candidat.regle().equals(regle))
                .findFirst();
        fiches.exposer(acteur, fiche.apres(), request, model);
        model.addAttribute("a", fiche);
        model.addAttribute("regle", regle);
        model.addAttribute("mesure", constat.map(Constat::mesure).orElse(null));
        model.addAttribute(
                "constat",
                constat.filter(trouve -> fiche.possibilites().deroger())
                        .map(trouve -> formulaires
                                .problemes(Page.de(request), List.of(trouve.probleme()))
                                .get(0))
                        .orElse(null));
        model.addAttribute("f", formulaires.ouvrir(request, "deroger-avenant", new MotifForm()));
        return "avenant/deroger";
    }

    @ActionMapping("deroger-avenant")
    @Exige(Action.DEROGATION_ACCORDER)
    void deroger(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam long avenant,
            @RequestParam int version,
            @RequestParam String regle,
            @Valid MotifForm form,
            Suite suite) {
        situer.executer(acteur, id, avenant);
        deroger.executer(acteur, avenant, version, regle, form.motif);
        suite.vers("avenant").avec("id", id).avec("avenant", avenant).fait("convention.derogee");
    }

    @ActionMapping("retirer-derogation-avenant")
    @Exige(Action.DEROGATION_ACCORDER)
    void retirer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam long avenant,
            @RequestParam int version,
            @RequestParam String regle,
            Suite suite) {
        situer.executer(acteur, id, avenant);
        retirer.executer(acteur, avenant, version, regle);
        suite.vers("avenant").avec("id", id).avec("avenant", avenant).fait("convention.derogation.retiree");
    }
}
