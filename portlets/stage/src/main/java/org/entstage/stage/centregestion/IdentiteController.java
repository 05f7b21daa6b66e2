package org.entstage.stage.centregestion;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.centregestion.CreerCentre;
import org.entstage.centregestion.ModifierCentre;
import org.entstage.centregestion.NiveauCentre;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Creates a centre, and changes how one is called and reached. */
@Controller
@RequestMapping("VIEW")
class IdentiteController {

    private final FichesDesCentres fiches;
    private final CreerCentre creer;
    private final ModifierCentre modifier;
    private final FormViews formulaires;

    IdentiteController(FichesDesCentres fiches, CreerCentre creer, ModifierCentre modifier, FormViews formulaires) {
        this.fiches = fiches;
        this.creer = creer;
        this.modifier = modifier;
        this.formulaires = formulaires;
    }

    @RenderMapping(params = "vue=centregestion-nouveau")
    @Exige(Action.CENTRE_CREER)
    String nouveau(Acteur acteur, PortletRequest request, Model model) {
        NouveauCentreForm form = new NouveauCentreForm();
        form.niveau = NiveauCentre.COMPOSANTE;
        model.addAttribute("f", formulaires.ouvrir(request, "creer-centre", form));
        model.addAttribute("niveaux", fiches.niveaux(request.getLocale()));
        model.addAttribute(
                "parents", fiches.options(acteur, noeud -> noeud.niveau() != NiveauCentre.ETAPE && !noeud.ferme()));
        return "centregestion/nouveau";
    }

    @ActionMapping("creer-centre")
    @Exige(Action.CENTRE_CREER)
    void creer(Acteur acteur, @Valid NouveauCentreForm form, Suite suite) {
        long id = creer.executer(acteur, form.niveau, form.parent, form.saisie());
        suite.vers("centregestion-centre").avec("id", id).fait("centre.cree");
    }

    @RenderMapping(params = "vue=centregestion-identite")
    @Exige(Action.CENTRE_REGLER)
    String identite(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        IdentiteForm form = IdentiteForm.de(fiches.montrer(acteur, id, model).identite());
        model.addAttribute("f", formulaires.ouvrir(request, "modifier-centre", form));
        return "centregestion/identite";
    }

    @ActionMapping("modifier-centre")
    @Exige(Action.CENTRE_REGLER)
    void modifier(
            Acteur acteur, @RequestParam long id, @RequestParam int version, @Valid IdentiteForm form, Suite suite) {
        modifier.executer(acteur, id, version, form.saisie());
        suite.vers("centregestion-centre").avec("id", id).fait("centre.modifie");
    }
}
