package org.entstage.offres.gestion;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import java.io.IOException;
import javax.portlet.PortletRequest;
import javax.portlet.ResourceResponse;
import javax.validation.Valid;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.offre.CiblerOffre;
import org.entstage.offre.DonnerAvis;
import org.entstage.offre.EcrireMessage;
import org.entstage.offre.FichierLu;
import org.entstage.offre.LireFichierDOffre;
import org.entstage.offre.PublierOffre;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.page.FichierEnvoye;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One offer: what it says, the checklist, what may be decided, the dialogue, what happened. */
@Controller
@RequestMapping("VIEW")
class OffreController {

    private final Dossiers dossiers;
    private final PublierOffre publier;
    private final CiblerOffre cibler;
    private final DonnerAvis donnerAvis;
    private final EcrireMessage ecrire;
    private final LireFichierDOffre fichiers;

    OffreController(
            Dossiers dossiers,
            PublierOffre publier,
            CiblerOffre cibler,
            DonnerAvis donnerAvis,
            EcrireMessage ecrire,
            LireFichierDOffre fichiers) {
        this.dossiers = dossiers;
        this.publier = publier;
        this.cibler = cibler;
        this.donnerAvis = donnerAvis;
        this.ecrire = ecrire;
        this.fichiers = fichiers;
    }

    @RenderMapping(params = "vue=offre")
    @Exige(value = Action.OFFRE_LIRE, portee = Portee.ATTRIBUTION)
    String montrer(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        dossiers.montrerTout(acteur, id, request, model);
        return "moderation/offre";
    }

    /** Publishes, or says only for whom it is meant while others are asked. */
    @ActionMapping("publier-offre")
    @Exige({Action.OFFRE_PUBLIER, Action.OFFRE_MODERER})
    void publier(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean cibles,
            @Valid PublicationForm form,
            Suite suite) {
        if (cibles) {
            cibler.executer(acteur, id, version, form.cibles());
        } else {
            publier.executer(acteur, id, version, form.publication());
        }
        suite.vers("offre").avec("id", id).fait(cibles ? "moderation.ciblee" : "moderation.publiee");
    }

    @ActionMapping("donner-avis")
    @Exige(Action.OFFRE_AVIS)
    void avis(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam int version,
            @RequestParam boolean favorable,
            @Valid MessageForm form,
            Suite suite) {
        donnerAvis.executer(acteur, id, version, favorable, form.texte);
        suite.vers("offre").avec("id", id).fait("moderation.avisDonne");
    }

    @ActionMapping("ecrire-message")
    @Exige(value = Action.OFFRE_GERER, portee = Portee.ATTRIBUTION)
    void ecrire(Acteur acteur, @RequestParam long id, @Valid MessageForm form, Suite suite) {
        ecrire.executer(acteur, id, form.texte);
        suite.vers("offre").avec("id", id).fait("moderation.messageEnvoye");
    }

    @ResourceMapping("fichier-offre")
    @Exige(value = Action.OFFRE_LIRE, portee = Portee.ATTRIBUTION)
    void fichier(Acteur acteur, @RequestParam long id, ResourceResponse response) throws IOException {
        FichierLu fichier = fichiers.executer(acteur, id);
        FichierEnvoye.aEnregistrer(response, fichier.nom(), fichier.format().type(), fichier.contenu());
    }
}
