package org.entstage.offres.candidature;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import java.io.IOException;
import javax.portlet.ActionResponse;
import javax.portlet.ResourceResponse;
import javax.xml.namespace.QName;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.offre.candidature.ConsulterCandidature;
import org.entstage.offre.candidature.ListerMesCandidatures;
import org.entstage.offre.candidature.OuvrirCv;
import org.entstage.offre.candidature.RetirerCandidature;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.page.FichierEnvoye;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A student's applications, and what becomes of each. */
@Controller
@RequestMapping("VIEW")
class MesCandidaturesController {

    /** Told to the portlet of conventions when it stands on the same page; its payload is the id of the application. */
    static final QName OFFRE_OBTENUE = new QName("urn:entstage", "offre-obtenue");

    private static final String PAGE_DES_CONVENTIONS = "entstage.url.stage";

    private final ListerMesCandidatures lister;
    private final ConsulterCandidature consulter;
    private final RetirerCandidature retirer;
    private final OuvrirCv ouvrir;
    private final String conventions;

    MesCandidaturesController(
            ListerMesCandidatures lister,
            ConsulterCandidature consulter,
            RetirerCandidature retirer,
            OuvrirCv ouvrir,
            Reglages reglages) {
        this.lister = lister;
        this.consulter = consulter;
        this.retirer = retirer;
        this.ouvrir = ouvrir;
        this.conventions = reglages.texte(PAGE_DES_CONVENTIONS);
    }

    @RenderMapping(params = "vue=mes-candidatures")
    @Exige(Action.CANDIDATURE_DEPOSER)
    String lister(Acteur acteur, @RequestParam(defaultValue = "1") int numero, Model model) {
        model.addAttribute("liste", lister.executer(acteur, numero));
        model.addAttribute("suit", acteur.peut(Action.OFFRE_SUIVRE));
        return "candidature/liste";
    }

    @RenderMapping(params = "vue=candidature")
    @Exige(Action.CANDIDATURE_DEPOSER)
    String montrer(Acteur acteur, @RequestParam long id, Model model) {
        model.addAttribute("c", consulter.executer(acteur, id));
        model.addAttribute("conventions", conventions);
        model.addAttribute("suit", acteur.peut(Action.OFFRE_SUIVRE));
        return "candidature/fiche";
    }

    @ActionMapping("retirer-candidature")
    @Exige(Action.CANDIDATURE_DEPOSER)
    void retirer(Acteur acteur, @RequestParam long id, @RequestParam int version, Suite suite) {
        retirer.executer(acteur, id, version);
        suite.vers("mes-candidatures").fait("candidature.retiree");
    }

    /** Writes nothing: tells the portlet of conventions, which asks for what it needs. */
    @ActionMapping("commencer-convention")
    @Exige(Action.CANDIDATURE_DEPOSER)
    void commencer(Acteur acteur, @RequestParam long id, ActionResponse response, Suite suite) {
        consulter.executer(acteur, id);
        response.setEvent(OFFRE_OBTENUE, id);
        suite.vers("candidature").avec("id", id).fait("candidature.transmise");
    }

    @ResourceMapping("cv")
    @Exige(Action.CANDIDATURE_DEPOSER)
    void cv(Acteur acteur, @RequestParam long id, ResourceResponse response) throws IOException {
        OuvrirCv.CvOuvert cv = ouvrir.executer(acteur, id);
        FichierEnvoye.aEnregistrer(response, cv.nom(), "application/pdf", cv.contenu());
    }
}
