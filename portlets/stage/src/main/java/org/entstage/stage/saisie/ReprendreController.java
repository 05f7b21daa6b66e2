package org.entstage.stage.saisie;

import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import javax.portlet.PortletRequest;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.stage.convention.Fiches;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Goes on with a convention where it was left, on another day or in another browser: the draft row remembers. */
@Controller
@RequestMapping("VIEW")
class ReprendreController {

    private final Fiches fiches;
    private final InformationsController informations;
    private final AccueilController accueil;
    private final LieuController lieu;
    private final StageController stage;
    private final ReferentController referent;
    private final RecapitulatifController recapitulatif;

    ReprendreController(
            Fiches fiches,
            InformationsController informations,
            AccueilController accueil,
            LieuController lieu,
            StageController stage,
            ReferentController referent,
            RecapitulatifController recapitulatif) {
        this.fiches = fiches;
        this.informations = informations;
        this.accueil = accueil;
        this.lieu = lieu;
        this.stage = stage;
        this.referent = referent;
        this.recapitulatif = recapitulatif;
    }

    @RenderMapping(params = "vue=reprendre")
    @Exige(Action.CONVENTION_LIRE)
    String reprendre(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        return switch (Etape.aReprendre(fiches.montrer(acteur, id, request, model))) {
            case "informations" -> informations.ouvrir(acteur, id, request, model);
            case "accueil" -> accueil.ouvrir(acteur, id, null, 1, null, request, model);
            case "lieu" -> lieu.ouvrir(acteur, id, null, null, request, model);
            case "stage" -> stage.ouvrir(acteur, id, request, model);
            case "referent" -> referent.ouvrir(acteur, id, null, null, request, model);
            default -> recapitulatif.ouvrir(acteur, id, request, model);
        };
    }
}
