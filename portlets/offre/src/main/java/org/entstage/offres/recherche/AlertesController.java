package org.entstage.offres.recherche;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.commun.Ecriture;
import org.entstage.commun.Introuvable;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.offre.recherche.CriteresOffre;
import org.entstage.offre.recherche.EnregistrerRecherche;
import org.entstage.offre.recherche.FrequenceAlerte;
import org.entstage.offre.recherche.LigneRecherche;
import org.entstage.offre.recherche.ListerRecherches;
import org.entstage.offre.recherche.ReglerRecherche;
import org.entstage.offre.recherche.SaisieRecherche;
import org.entstage.offre.recherche.SupprimerRecherche;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The searches that a student keeps, and how often their new offers are sent to him. */
@Controller
@RequestMapping("VIEW")
class AlertesController {

    private final ListerRecherches lister;
    private final EnregistrerRecherche enregistrer;
    private final ReglerRecherche regler;
    private final SupprimerRecherche supprimer;
    private final VuesDeFacettes vues;
    private final FormViews formulaires;
    private final MessageSource messages;

    AlertesController(
            ListerRecherches lister,
            EnregistrerRecherche enregistrer,
            ReglerRecherche regler,
            SupprimerRecherche supprimer,
            VuesDeFacettes vues,
            FormViews formulaires,
            MessageSource messages) {
        this.lister = lister;
        this.enregistrer = enregistrer;
        this.regler = regler;
        this.supprimer = supprimer;
        this.vues = vues;
        this.formulaires = formulaires;
        this.messages = messages;
    }

    @RenderMapping(params = "vue=recherches")
    @Exige(Action.OFFRE_SUIVRE)
    String lister(Acteur acteur, PortletRequest request, Model model) {
        Locale langue = request.getLocale();
        model.addAttribute("suit", true);
        model.addAttribute(
                "recherches",
                lister.executer(acteur).stream()
                        .map(recherche -> new Gardee(recherche, vues.resume(recherche.criteres(), langue)))
                        .toList());
        return "recherche/recherches";
    }

    /** A saved search with its criteria in words. */
    public record Gardee(LigneRecherche recherche, String resume) {}

    /** The name and rhythm of a new one; its criteria stand in the address. */
    @RenderMapping(params = "vue=enregistrer")
    @Exige(Action.OFFRE_SUIVRE)
    String nouvelle(PortletRequest request, Model model) {
        Locale langue = request.getLocale();
        CriteresOffre criteres = CriteresOffre.lire(request.getRenderParameters()::getValues);
        RechercheForm form = new RechercheForm();
        String resume = vues.resume(criteres, langue);
        form.libelle =
                resume.length() > SaisieRecherche.LIBELLE ? resume.substring(0, SaisieRecherche.LIBELLE) : resume;
        form.frequence = FrequenceAlerte.HEBDOMADAIRE;
        model.addAttribute("resume", resume);
        return formulaire(form, "enregistrer-recherche", request, model);
    }

    @RenderMapping(params = "vue=regler")
    @Exige(Action.OFFRE_SUIVRE)
    String connue(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        LigneRecherche recherche = lister.executer(acteur).stream()
                .filter(sienne -> sienne.id() == id)
                .findFirst()
                .orElseThrow(() -> new Introuvable("search " + id));
        RechercheForm form = new RechercheForm();
        form.libelle = recherche.libelle();
        form.frequence = recherche.frequence();
        model.addAttribute("resume", vues.resume(recherche.criteres(), request.getLocale()));
        model.addAttribute("recherche", recherche);
        return formulaire(form, "regler-recherche", request, model);
    }

    private String formulaire(RechercheForm form, String action, PortletRequest request, Model model) {
        model.addAttribute("suit", true);
        model.addAttribute("f", formulaires.ouvrir(request, action, form));
        model.addAttribute("frequences", frequences(request.getLocale()));
        return "recherche/enregistrer";
    }

    @ActionMapping("enregistrer-recherche")
    @Exige(Action.OFFRE_SUIVRE)
    void enregistrer(Acteur acteur, @Valid RechercheForm form, PortletRequest request, Suite suite) {
        enregistrer.executer(
                acteur, CriteresOffre.lire(request.getRenderParameters()::getValues), saisie(form, request));
        suite.vers("recherches").fait("recherche.enregistree");
    }

    @ActionMapping("regler-recherche")
    @Exige(Action.OFFRE_SUIVRE)
    void regler(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam int version,
            @Valid RechercheForm form,
            PortletRequest request,
            Suite suite) {
        regler.executer(acteur, id, version, saisie(form, request));
        suite.vers("recherches").fait("recherche.reglee");
    }

    /** Turns a saved search into its address. */
    @ActionMapping("lancer")
    @Exige(Action.OFFRE_SUIVRE)
    void lancer(Acteur acteur, @RequestParam long id, Suite suite) {
        suite.accueil();
        lister.executer(acteur).stream()
                .filter(recherche -> recherche.id() == id)
                .forEach(recherche -> recherche.criteres().parametres().forEach(suite::avec));
    }

    @ActionMapping("supprimer-recherche")
    @Exige(Action.OFFRE_SUIVRE)
    void supprimer(Acteur acteur, @RequestParam long id, @RequestParam int version, Suite suite) {
        supprimer.executer(acteur, id, version);
        suite.vers("recherches").fait("recherche.supprimee");
    }

    private static SaisieRecherche saisie(RechercheForm form, PortletRequest request) {
        return new SaisieRecherche(
                form.libelle,
                form.frequence,
                Ecriture.langue(request.getLocale()).getLanguage());
    }

    private List<Option> frequences(Locale langue) {
        return Arrays.stream(FrequenceAlerte.values())
                .map(frequence -> new Option(
                        frequence.name(), messages.getMessage("recherche.frequence." + frequence.name(), null, langue)))
                .toList();
    }
}
