package org.entstage.evaluations.reponse;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.fiche.ListerMesEvaluations;
import org.entstage.evaluation.fiche.OuvrirMaFiche;
import org.entstage.evaluation.resultat.SavoirSiPartage;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody has to answer and until when, what he answered, what he may read. */
@Controller
@RequestMapping("VIEW")
class MesEvaluationsController {

    private final ListerMesEvaluations lister;
    private final OuvrirMaFiche ouvrir;
    private final SavoirSiPartage partage;

    MesEvaluationsController(ListerMesEvaluations lister, OuvrirMaFiche ouvrir, SavoirSiPartage partage) {
        this.lister = lister;
        this.ouvrir = ouvrir;
        this.partage = partage;
    }

    @RenderMapping
    @Exige(Action.EVALUATION_LIRE)
    String lister(Acteur acteur, Model model) {
        model.addAttribute("mes", lister.executer(acteur));
        model.addAttribute("partage", partage.executer(acteur));
        model.addAttribute("repond", acteur.peut(Action.EVALUATION_REPONDRE));
        return "reponse/liste";
    }

    /** @param convention id of a placement that is over, of which nobody asked him anything */
    @ActionMapping("ouvrir-ma-fiche")
    @Exige(Action.EVALUATION_REPONDRE)
    void ouvrir(Acteur acteur, @RequestParam long convention, @RequestParam Repondant repondant, Suite suite) {
        suite.vers("repondre").avec("id", ouvrir.executer(acteur, convention, repondant));
    }
}
