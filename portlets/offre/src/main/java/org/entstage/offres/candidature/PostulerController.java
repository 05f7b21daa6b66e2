package org.entstage.offres.candidature;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.offre.candidature.DeclarerObtenue;
import org.entstage.offre.candidature.Postuler;
import org.entstage.offre.candidature.PreparationCandidature;
import org.entstage.offre.candidature.PreparerCandidature;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FichierRecu;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Applies for an offer, or says that one has the place. */
@Controller
@RequestMapping("VIEW")
class PostulerController {

    private final PreparerCandidature preparer;
    private final Postuler postuler;
    private final DeclarerObtenue declarer;
    private final FormViews formulaires;

    PostulerController(
            PreparerCandidature preparer, Postuler postuler, DeclarerObtenue declarer, FormViews formulaires) {
        this.preparer = preparer;
        this.postuler = postuler;
        this.declarer = declarer;
        this.formulaires = formulaires;
    }

    @RenderMapping(params = "vue=postuler")
    @Exige(Action.CANDIDATURE_DEPOSER)
    String preparer(Acteur acteur, @RequestParam long offre, PortletRequest request, Model model) {
        PreparationCandidature connu = preparer.executer(acteur, offre);
        model.addAttribute("c", connu);
        model.addAttribute("f", formulaires.ouvrir(request, "postuler", CandidatureForm.de(connu)));
        model.addAttribute("suit", acteur.peut(Action.OFFRE_SUIVRE));
        return "candidature/postuler";
    }

    @ActionMapping("postuler")
    @Exige(Action.CANDIDATURE_DEPOSER)
    void postuler(Acteur acteur, @RequestParam long offre, @Valid CandidatureForm form, FichierRecu cv, Suite suite) {
        long id = postuler.executer(acteur, offre, form.saisie(cv));
        suite.vers("candidature").avec("id", id).fait("candidature.deposee");
    }

    @RenderMapping(params = "vue=obtenue")
    @Exige(Action.CANDIDATURE_DEPOSER)
    String demander(Acteur acteur, @RequestParam long offre, Model model) {
        model.addAttribute("c", preparer.executer(acteur, offre));
        model.addAttribute("suit", acteur.peut(Action.OFFRE_SUIVRE));
        return "candidature/obtenue";
    }

    @ActionMapping("obtenue")
    @Exige(Action.CANDIDATURE_DEPOSER)
    void declarer(Acteur acteur, @RequestParam long offre, Suite suite) {
        long id = declarer.executer(acteur, offre);
        suite.vers("candidature").avec("id", id).fait("candidature.obtenue");
    }
}
