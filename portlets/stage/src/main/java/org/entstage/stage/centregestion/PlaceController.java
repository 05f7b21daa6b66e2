package org.entstage.stage.centregestion;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.centregestion.FermerCentre;
import org.entstage.centregestion.FicheGestion;
import org.entstage.centregestion.NiveauCentre;
import org.entstage.centregestion.PlacerCentre;
import org.entstage.centregestion.RouvrirCentre;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The place of a centre in the tree, its closing and its reopening. */
@Controller
@RequestMapping("VIEW")
class PlaceController {

    private final FichesDesCentres fiches;
    private final PlacerCentre placer;
    private final FermerCentre fermer;
    private final RouvrirCentre rouvrir;
    private final FormViews formulaires;

    PlaceController(
            FichesDesCentres fiches,
            PlacerCentre placer,
            FermerCentre fermer,
            RouvrirCentre rouvrir,
            FormViews formulaires) {
        this.fiches = fiches;
        this.placer = placer;
        this.fermer = fermer;
        this.rouvrir = rouvrir;
        this.formulaires = formulaires;
    }

    @RenderMapping(params = "vue=centregestion-place")
    @Exige(Action.CENTRE_CREER)
    String place(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        FicheGestion fiche = fiches.montrer(acteur, id, model);
        PlaceForm form = new PlaceForm();
        form.niveau = fiche.niveau();
        form.parent = fiche.parent() == null ? null : fiche.parent().id();
        model.addAttribute("f", formulaires.ouvrir(request, "placer-centre", form));
        model.addAttribute("niveaux", fiches.niveaux(request.getLocale()));
        model.addAttribute(
                "parents",
                fiches.options(
                        acteur, noeud -> noeud.niveau() != NiveauCentre.ETAPE && !noeud.ferme() && noeud.id() != id));
        return "centregestion/place";
    }

    @ActionMapping("placer-centre")
    @Exige(Action.CENTRE_CREER)
    void placer(Acteur acteur, @RequestParam long id, @RequestParam int version, @Valid PlaceForm form, Suite suite) {
        placer.executer(acteur, id, version, form.niveau, form.parent);
        suite.vers("centregestion-centre").avec("id", id).fait("centre.place");
    }

    @RenderMapping(params = "vue=centregestion-fermeture")
    @Exige(Action.CENTRE_CREER)
    String demander(Acteur acteur, @RequestParam long id, Model model) {
        fiches.montrer(acteur, id, model);
        return "centregestion/fermeture";
    }

    @ActionMapping("fermer-centre")
    @Exige(Action.CENTRE_CREER)
    void fermer(Acteur acteur, @RequestParam long id, @RequestParam int version, Suite suite) {
        fermer.executer(acteur, id, version);
        suite.vers("centregestion-centre").avec("id", id).fait("centre.ferme");
    }

    @ActionMapping("rouvrir-centre")
    @Exige(Action.CENTRE_CREER)
    void rouvrir(Acteur acteur, @RequestParam long id, @RequestParam int version, Suite suite) {
        rouvrir.executer(acteur, id, version);
        suite.vers("centregestion-centre").avec("id", id).fait("centre.rouvert");
    }
}
