package org.entstage.stage.lien;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.List;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.convention.EnvoyerLienAccueil;
import org.entstage.convention.LiensDeLAccueil;
import org.entstage.convention.ListerLiensAccueil;
import org.entstage.convention.RenouvelerLienAccueil;
import org.entstage.convention.RevoquerLienAccueil;
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

/** The links to the host's page of one convention, or of an avenant of it. */
@Controller
@RequestMapping("VIEW")
class LienController {

    private static final String VUE = "lien-accueil";

    private final ListerLiensAccueil lister;
    private final EnvoyerLienAccueil envoyer;
    private final RenouvelerLienAccueil renouveler;
    private final RevoquerLienAccueil revoquer;
    private final FormViews formulaires;

    LienController(
            ListerLiensAccueil lister,
            EnvoyerLienAccueil envoyer,
            RenouvelerLienAccueil renouveler,
            RevoquerLienAccueil revoquer,
            FormViews formulaires) {
        this.lister = lister;
        this.envoyer = envoyer;
        this.renouveler = renouveler;
        this.revoquer = revoquer;
        this.formulaires = formulaires;
    }

    /**
     * @param avenant to which they lead; without one, to the convention
     * @param a which of those proposed fills the form, the first when nobody chose
     */
    @RenderMapping(params = "vue=lien-accueil")
    @Exige(Action.LIEN_ENVOYER)
    String lister(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(required = false) Long avenant,
            @RequestParam(defaultValue = "0") int a,
            PortletRequest request,
            Model model) {
        LiensDeLAccueil liens = lister.executer(acteur, id, avenant);
        model.addAttribute("convention", id);
        model.addAttribute("avenant", avenant);
        model.addAttribute("l", liens);
        model.addAttribute("langues", List.of(new Option("fr", "Français"), new Option("en", "English")));
        model.addAttribute("f", formulaires.ouvrir(request, "envoyer-lien", EnvoyerLienForm.pour(liens, a)));
        return "lien/liste";
    }

    @ActionMapping("envoyer-lien")
    @Exige(Action.LIEN_ENVOYER)
    void envoyer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(required = false) Long avenant,
            @Valid EnvoyerLienForm form,
            Suite suite) {
        envoyer.executer(acteur, id, avenant, form.destinataire());
        revenir(id, avenant, suite).fait("lien.envoye");
    }

    @ActionMapping("renouveler-lien")
    @Exige(Action.LIEN_ENVOYER)
    void renouveler(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(required = false) Long avenant,
            @RequestParam long lien,
            Suite suite) {
        renouveler.executer(acteur, id, avenant, lien);
        revenir(id, avenant, suite).fait("lien.renouvele");
    }

    @ActionMapping("revoquer-lien")
    @Exige(Action.LIEN_ENVOYER)
    void revoquer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(required = false) Long avenant,
            @RequestParam long lien,
            Suite suite) {
        revoquer.executer(acteur, id, avenant, lien);
        revenir(id, avenant, suite).fait("lien.revoque");
    }

    private static Suite revenir(long id, Long avenant, Suite suite) {
        suite.vers(VUE).avec("id", id);
        return avenant == null ? suite : suite.avec("avenant", avenant);
    }
}
