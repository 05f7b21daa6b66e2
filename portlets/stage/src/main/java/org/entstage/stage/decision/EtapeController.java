package org.entstage.stage.decision;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.Locale;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.circuit.NatureEtape;
import org.entstage.convention.AnnulerEtape;
import org.entstage.convention.EtatConvention;
import org.entstage.convention.ValiderEtape;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.stage.convention.Fiches;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Does a step of a convention's circuit, or takes one back. */
@Controller
@RequestMapping("VIEW")
class EtapeController {

    private final Fiches fiches;
    private final ValiderEtape valider;
    private final AnnulerEtape annuler;
    private final FormViews formulaires;

    EtapeController(Fiches fiches, ValiderEtape valider, AnnulerEtape annuler, FormViews formulaires) {
        this.fiches = fiches;
        this.valider = valider;
        this.annuler = annuler;
        this.formulaires = formulaires;
    }

    @ActionMapping("valider")
    @Exige({
        Action.CONVENTION_VALIDER,
        Action.ETAPE_ACCUEIL,
        Action.ETAPE_PEDAGOGIQUE,
        Action.ETAPE_COMPOSANTE,
        Action.ETAPE_VERIFICATION
    })
    void valider(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam int version,
            @RequestParam NatureEtape etape,
            @Valid CommentaireForm form,
            Suite suite) {
        boolean validee = valider.executer(acteur, id, version, etape, form.commentaire) == EtatConvention.VALIDEE;
        suite.vers("fiche")
                .avec("id", id)
                .fait(
                        validee
                                ? "decision.validee"
                                : "decision."
                                        + etape.name().toLowerCase(Locale.ROOT).replace("_", ""));
    }

    @RenderMapping(params = "vue=annuler-etape")
    @Exige({
        Action.CONVENTION_DEVALIDER,
        Action.ETAPE_ACCUEIL,
        Action.ETAPE_PEDAGOGIQUE,
        Action.ETAPE_COMPOSANTE,
        Action.ETAPE_VERIFICATION
    })
    String demander(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam NatureEtape etape,
            PortletRequest request,
            Model model) {
        boolean possible = fiches.montrer(acteur, id, request, model)
                .possibilites()
                .annulables()
                .contains(etape);
        model.addAttribute("etape", etape);
        model.addAttribute("f", formulaires.ouvrir(request, "annuler-etape", new MotifForm()));
        return possible ? "decision/annuler-etape" : "convention/fiche";
    }

    @ActionMapping("annuler-etape")
    @Exige({
        Action.CONVENTION_DEVALIDER,
        Action.ETAPE_ACCUEIL,
        Action.ETAPE_PEDAGOGIQUE,
        Action.ETAPE_COMPOSANTE,
        Action.ETAPE_VERIFICATION
    })
    void annuler(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam int version,
            @RequestParam NatureEtape etape,
            @Valid MotifForm form,
            Suite suite) {
        annuler.executer(acteur, id, version, etape, form.motif);
        suite.vers("fiche").avec("id", id).fait("decision.etape.annulee");
    }
}
