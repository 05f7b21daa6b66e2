package org.entstage.offres.reception;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import java.io.IOException;
import javax.portlet.PortletRequest;
import javax.portlet.ResourceResponse;
import javax.validation.Valid;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.offre.candidature.ConsulterCandidature;
import org.entstage.offre.candidature.ListerCandidatures;
import org.entstage.offre.candidature.OuvrirCv;
import org.entstage.offre.candidature.RepondreCandidature;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.FichierEnvoye;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The applications for an offer. */
@Controller
@RequestMapping("VIEW")
class CandidaturesController {

    private final ListerCandidatures lister;
    private final ConsulterCandidature consulter;
    private final RepondreCandidature repondre;
    private final OuvrirCv ouvrir;
    private final FormViews formulaires;

    CandidaturesController(
            ListerCandidatures lister,
            ConsulterCandidature consulter,
            RepondreCandidature repondre,
            OuvrirCv ouvrir,
            FormViews formulaires) {
        this.lister = lister;
        this.consulter = consulter;
        this.repondre = repondre;
        this.ouvrir = ouvrir;
        this.formulaires = formulaires;
    }

    /** @param id of the offer */
    @RenderMapping(params = "vue=candidatures")
    @Exige(Action.CANDIDATURE_LIRE)
    String lister(Acteur acteur, @RequestParam long id, Model model) {
        model.addAttribute("offre", id);
        model.addAttribute("lignes", lister.executer(acteur, id));
        return "candidature/recues";
    }

    @RenderMapping(params = "vue=candidature-recue")
    @Exige(Action.CANDIDATURE_LIRE)
    String montrer(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        model.addAttribute("c", consulter.executer(acteur, id));
        model.addAttribute("f", formulaires.ouvrir(request, "repondre-candidature", new ReponseForm()));
        return "candidature/recue";
    }

    @ActionMapping("repondre-candidature")
    @Exige(Action.CANDIDATURE_GERER)
    void repondre(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam int version,
            @RequestParam boolean retenue,
            @Valid ReponseForm form,
            Suite suite) {
        repondre.executer(acteur, id, version, retenue, form.reponse);
        suite.vers("candidature-recue").avec("id", id).fait(retenue ? "candidature.retenue" : "candidature.refusee");
    }

    @ResourceMapping("cv-recu")
    @Exige(Action.CANDIDATURE_LIRE)
    void cv(Acteur acteur, @RequestParam long id, ResourceResponse response) throws IOException {
        OuvrirCv.CvOuvert cv = ouvrir.executer(acteur, id);
        FichierEnvoye.aEnregistrer(response, cv.nom(), "application/pdf", cv.contenu());
    }
}
