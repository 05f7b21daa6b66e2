package org.entstage.stage.saisie;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.convention.FicheConvention;
import org.entstage.convention.SoumettreConvention;
import org.entstage.convention.piece.ConsulterPieces;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Last step: everything at a glance, what is still missing with the way to its field, and submission. */
@Controller
@RequestMapping("VIEW")
class RecapitulatifController {

    private final Parcours parcours;
    private final SoumettreConvention soumettre;
    private final ConsulterPieces pieces;

    RecapitulatifController(Parcours parcours, SoumettreConvention soumettre, ConsulterPieces pieces) {
        this.parcours = parcours;
        this.soumettre = soumettre;
        this.pieces = pieces;
    }

    @RenderMapping(params = "vue=recapitulatif")
    @Exige(Action.CONVENTION_LIRE)
    String ouvrir(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        FicheConvention convention = parcours.ouvrir(acteur, id, Etape.RECAPITULATIF, request, model);
        model.addAttribute("pieces", acteur.peut(Action.PIECE_LIRE) ? pieces.executer(acteur, id) : null);
        parcours.formulaire(request, model, "soumettre", new SoumettreForm());
        return Parcours.vue(convention, "saisie/recapitulatif");
    }

    @ActionMapping("soumettre")
    @Exige(Action.CONVENTION_SOUMETTRE)
    void soumettre(
            Acteur acteur, @RequestParam long id, @RequestParam int version, @Valid SoumettreForm form, Suite suite) {
        soumettre.executer(acteur, id, version, form.reponse);
        suite.vers("fiche").avec("id", id).fait("convention.soumise");
    }
}
