package org.entstage.stage.observation;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import javax.portlet.ActionRequest;
import org.entstage.droits.Action;
import org.entstage.habilitation.CesserDAgirComme;
import org.entstage.portlet.commun.ActeurCourant;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.droits.Observation;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Support comes back from somebody's eyes to his own, from any portlet. */
@Controller
@RequestMapping("VIEW")
class RevenirController {

    private final ActeurCourant acteurCourant;
    private final CesserDAgirComme cesser;

    RevenirController(ActeurCourant acteurCourant, CesserDAgirComme cesser) {
        this.acteurCourant = acteurCourant;
        this.cesser = cesser;
    }

    @ActionMapping("revenir")
    @Exige(value = Action.AGIR_COMME, observateur = true)
    void revenir(ActionRequest request, Suite suite) {
        Observation.en(request).ifPresent(observation -> {
            cesser.executer(acteurCourant.reel(request), observation.personne());
            Observation.terminer(request);
        });
        suite.accueil().fait("observation.terminee");
    }
}
