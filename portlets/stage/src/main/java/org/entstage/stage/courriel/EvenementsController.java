package org.entstage.stage.courriel;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.List;
import java.util.Locale;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.LigneCentre;
import org.entstage.centregestion.ListerCentres;
import org.entstage.commun.Introuvable;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.entstage.notification.modele.ConsulterEvenements;
import org.entstage.notification.modele.EtatEvenement;
import org.entstage.notification.modele.Evenement;
import org.entstage.notification.modele.EvenementsDUnePlace;
import org.entstage.notification.modele.ReglerEvenement;
import org.entstage.parametre.Parametres;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.stage.centregestion.PageDuCentre;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is told by mail at the institution or a centre, and who is told of one event. */
@Controller
@RequestMapping("VIEW")
class EvenementsController {

    private final ConsulterEvenements consulter;
    private final ReglerEvenement regler;
    private final ListerCentres centres;
    private final FormViews formulaires;
    private final MessageSource messages;

    EvenementsController(
            ConsulterEvenements consulter,
            ReglerEvenement regler,
            ListerCentres centres,
            FormViews formulaires,
            MessageSource messages) {
        this.consulter = consulter;
        this.regler = regler;
        this.centres = centres;
        this.formulaires = formulaires;
        this.messages = messages;
    }

    /** @param id centre, 0 for the institution; whoever keeps centres only chooses one first */
    @RenderMapping(params = "vue=courriels")
    @Exige(Action.COURRIEL_LIRE)
    String lister(Acteur acteur, @RequestParam(required = false) Long id, PortletRequest request, Model model) {
        boolean partout = acteur.peutPartout(Action.COURRIEL_LIRE);
        List<Arbre.Noeud> siens = siens(acteur);
        model.addAttribute("partout", partout);
        model.addAttribute("centres", siens);
        if (id == null && !partout && siens.size() != 1) {
            return "courriel/centres";
        }
        long place = id != null
                ? id
                : partout ? Parametres.ETABLISSEMENT : siens.get(0).id();
        model.addAttribute("place", consulter.executer(acteur, place));
        model.addAttribute("mots", Langue.de(request.getLocale()));
        if (place != Parametres.ETABLISSEMENT) {
            PageDuCentre.lier(acteur, place, model);
        }
        return "courriel/evenements";
    }

    private List<Arbre.Noeud> siens(Acteur acteur) {
        return centres.executer(acteur).stream()
                .map(LigneCentre::centre)
                .filter(centre -> acteur.peut(Action.COURRIEL_LIRE, Situation.duCentre(centre.id())))
                .toList();
    }

    @RenderMapping(params = "vue=courriels-evenement")
    @Exige(Action.COURRIEL_LIRE)
    String ouvrir(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam Evenement evenement,
            PortletRequest request,
            Model model) {
        EvenementsDUnePlace place = consulter.executer(acteur, id);
        EtatEvenement etat = place.evenement(evenement).orElseThrow(() -> new Introuvable("event " + evenement));
        Locale langue = request.getLocale();
        model.addAttribute("place", place);
        model.addAttribute("e", etat);
        model.addAttribute("mots", Langue.de(langue));
        model.addAttribute("langues", Langue.values());
        model.addAttribute(
                "ouiNon",
                List.of(
                        new Option("true", messages.getMessage("courriel.envoye", null, langue)),
                        new Option("false", messages.getMessage("courriel.eteint", null, langue))));
        model.addAttribute("f", formulaires.ouvrir(request, "regler-courriel", EvenementForm.de(etat)));
        return "courriel/evenement";
    }

    @ActionMapping("regler-courriel")
    @Exige(Action.COURRIEL_GERER)
    void regler(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam Evenement evenement,
            @Valid EvenementForm form,
            Suite suite) {
        regler.executer(acteur, id, evenement, form.demandes());
        suite.vers("courriels-evenement")
                .avec("id", id)
                .avec("evenement", evenement)
                .fait("courriel.regle");
    }
}
