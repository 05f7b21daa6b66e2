package org.entstage.offres.gestion;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.List;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.droits.Situation;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.offre.CommencerOffre;
import org.entstage.offre.EcrireOffre;
import org.entstage.offre.FicheOffre;
import org.entstage.offre.ProposerPublication;
import org.entstage.offre.SaisieOffre;
import org.entstage.offre.SoumettreOffre;
import org.entstage.offres.formulaire.ChoixDOffre;
import org.entstage.offres.formulaire.OffreForm;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.structureaccueil.ConsulterStructure;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writes an offer for a company, corrects one, and hands it in. */
@Controller
@RequestMapping("VIEW")
class SaisieController {

    private final Dossiers dossiers;
    private final CommencerOffre commencer;
    private final EcrireOffre ecrire;
    private final SoumettreOffre soumettre;
    private final ConsulterStructure structures;
    private final ProposerPublication proposer;
    private final FormViews formulaires;
    private final ChoixDOffre choix;

    SaisieController(
            Dossiers dossiers,
            CommencerOffre commencer,
            EcrireOffre ecrire,
            SoumettreOffre soumettre,
            ConsulterStructure structures,
            ProposerPublication proposer,
            FormViews formulaires,
            Nomenclatures listes,
            MessageSource messages) {
        this.dossiers = dossiers;
        this.commencer = commencer;
        this.ecrire = ecrire;
        this.soumettre = soumettre;
        this.structures = structures;
        this.proposer = proposer;
        this.formulaires = formulaires;
        this.choix = new ChoixDOffre(listes, messages);
    }

    /** @param structure id of the company */
    @RenderMapping(params = "vue=commencer-offre")
    @Exige(value = Action.OFFRE_GERER, portee = Portee.ATTRIBUTION)
    String ouvrir(Acteur acteur, @RequestParam long structure, PortletRequest request, Model model) {
        List<Option> centres = proposer.executer(acteur, null).centres().stream()
                .filter(centre -> acteur.peut(Action.OFFRE_GERER, Situation.duCentre(centre.id())))
                .map(centre -> new Option(Long.toString(centre.id()), centre.libelle()))
                .toList();
        model.addAttribute("structure", structures.executer(acteur, structure));
        model.addAttribute("centres", centres);
        model.addAttribute("choix", choix.offrir(SaisieOffre.VIDE, request.getLocale()));
        model.addAttribute("f", formulaires.ouvrir(request, "commencer-offre", OffreForm.de(SaisieOffre.VIDE)));
        return "moderation/commencer";
    }

    @ActionMapping("commencer-offre")
    @Exige(value = Action.OFFRE_GERER, portee = Portee.ATTRIBUTION)
    void commencer(
            Acteur acteur,
            @RequestParam long structure,
            @RequestParam(required = false) Long centre,
            @Valid OffreForm form,
            Suite suite) {
        long id = commencer.executer(acteur, structure, centre, form.saisie(SaisieOffre.VIDE));
        suite.vers("offre").avec("id", id).fait("moderation.enregistree");
    }

    @RenderMapping(params = "vue=ecrire-offre")
    @Exige(value = Action.OFFRE_GERER, portee = Portee.ATTRIBUTION)
    String corriger(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        FicheOffre offre = dossiers.montrer(acteur, id, request, model);
        model.addAttribute("choix", choix.offrir(offre.saisie(), request.getLocale()));
        model.addAttribute("f", formulaires.ouvrir(request, "ecrire-offre", OffreForm.de(offre.saisie())));
        model.addAttribute("fichier", formulaires.ouvrir(request, "joindre-fichier", new FichierForm()));
        return "moderation/ecrire";
    }

    @ActionMapping("ecrire-offre")
    @Exige(value = Action.OFFRE_GERER, portee = Portee.ATTRIBUTION)
    void ecrire(Acteur acteur, @RequestParam long id, @RequestParam int version, @Valid OffreForm form, Suite suite) {
        ecrire.executer(acteur, id, version, form.saisie(dossiers.connue(acteur, id)));
        suite.vers("offre").avec("id", id).fait("moderation.enregistree");
    }

    @ActionMapping("soumettre-offre")
    @Exige(value = Action.OFFRE_GERER, portee = Portee.ATTRIBUTION)
    void soumettre(Acteur acteur, @RequestParam long id, @RequestParam int version, Suite suite) {
        soumettre.executer(acteur, id, version);
        suite.vers("offre").avec("id", id).fait("moderation.soumise");
    }
}
