package org.entstage.offres.recherche;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import java.io.IOException;
import javax.portlet.ActionRequest;
import javax.portlet.PortletRequest;
import javax.portlet.ResourceResponse;
import org.entstage.commun.Introuvable;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.offre.FichierLu;
import org.entstage.offre.recherche.FicheOffre;
import org.entstage.offre.recherche.GarderOffre;
import org.entstage.offre.recherche.LireFichierPublie;
import org.entstage.offre.recherche.LireOffre;
import org.entstage.offre.recherche.ListerFavorites;
import org.entstage.offre.recherche.OublierOffre;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.page.FichierEnvoye;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.texte.TexteRiche;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One offer and how to apply; the offers that a student keeps. */
@Controller
@RequestMapping("VIEW")
class OffreController {

    private final LireOffre lire;
    private final LireFichierPublie lireFichier;
    private final ListerFavorites favorites;
    private final GarderOffre garder;
    private final OublierOffre oublier;
    private final VuesDeFacettes vues;

    OffreController(
            LireOffre lire,
            LireFichierPublie lireFichier,
            ListerFavorites favorites,
            GarderOffre garder,
            OublierOffre oublier,
            VuesDeFacettes vues) {
        this.lire = lire;
        this.lireFichier = lireFichier;
        this.favorites = favorites;
        this.garder = garder;
        this.oublier = oublier;
        this.vues = vues;
    }

    @RenderMapping(params = "vue=offre")
    @Exige(Action.OFFRE_LIRE)
    String offre(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        model.addAttribute("suit", acteur.peut(Action.OFFRE_SUIVRE));
        model.addAttribute("postule", acteur.peut(Action.CANDIDATURE_DEPOSER));
        try {
            FicheOffre fiche = lire.executer(acteur, id);
            model.addAttribute("o", fiche);
            model.addAttribute("mots", vues.mots(request.getLocale()));
            model.addAttribute("description", new TexteRiche(fiche.saisie().description()).html());
            model.addAttribute("competences", new TexteRiche(fiche.saisie().competences()).html());
            model.addAttribute("observations", new TexteRiche(fiche.saisie().observations()).html());
            return "recherche/offre";
        } catch (Introuvable disparue) {
            return "recherche/disparue";
        }
    }

    @ResourceMapping("fichier")
    @Exige(Action.OFFRE_LIRE)
    void fichier(Acteur acteur, @RequestParam long id, ResourceResponse response) throws IOException {
        FichierLu fichier = lireFichier.executer(acteur, id);
        FichierEnvoye.aEnregistrer(response, fichier.nom(), fichier.format().type(), fichier.contenu());
    }

    @RenderMapping(params = "vue=favorites")
    @Exige(Action.OFFRE_SUIVRE)
    String favorites(Acteur acteur, PortletRequest request, Model model) {
        model.addAttribute("favorites", favorites.executer(acteur));
        model.addAttribute("mots", vues.mots(request.getLocale()));
        return "recherche/favorites";
    }

    @ActionMapping("garder")
    @Exige(Action.OFFRE_SUIVRE)
    void garder(Acteur acteur, @RequestParam long offre, ActionRequest request, Suite suite) {
        garder.executer(acteur, offre);
        suite.rester(request.getRenderParameters()).fait("offre.gardee");
    }

    @ActionMapping("oublier")
    @Exige(Action.OFFRE_SUIVRE)
    void oublier(Acteur acteur, @RequestParam long offre, ActionRequest request, Suite suite) {
        oublier.executer(acteur, offre);
        suite.rester(request.getRenderParameters()).fait("offre.oubliee");
    }
}
