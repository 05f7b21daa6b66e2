package org.entstage.stage.courriel;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.portlet.PortletParameters;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.notification.ConsulterCourriel;
import org.entstage.notification.CriteresCourriel;
import org.entstage.notification.EtatCourriel;
import org.entstage.notification.ListerCourriels;
import org.entstage.notification.RenvoyerCourriel;
import org.entstage.notification.modele.Evenement;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which mails went, wait or failed, one of them, and sending it again. */
@Controller
@RequestMapping("VIEW")
class JournalDesCourrielsController {

    private final ListerCourriels lister;
    private final ConsulterCourriel consulter;
    private final RenvoyerCourriel renvoyer;
    private final FormViews formulaires;
    private final MessageSource messages;

    JournalDesCourrielsController(
            ListerCourriels lister,
            ConsulterCourriel consulter,
            RenvoyerCourriel renvoyer,
            FormViews formulaires,
            MessageSource messages) {
        this.lister = lister;
        this.consulter = consulter;
        this.renvoyer = renvoyer;
        this.formulaires = formulaires;
        this.messages = messages;
    }

    @RenderMapping(params = "vue=courriels-journal")
    @Exige(Action.COURRIEL_LIRE)
    String lister(Acteur acteur, @RequestParam(defaultValue = "1") int numero, PortletRequest request, Model model) {
        CriteresCourriel criteres = lire(request.getRenderParameters());
        Langue mots = Langue.de(request.getLocale());
        model.addAttribute("criteres", criteres);
        model.addAttribute("mots", mots);
        model.addAttribute("liste", lister.executer(acteur, criteres, numero));
        model.addAttribute("etats", etats(request.getLocale()));
        model.addAttribute(
                "evenements",
                Arrays.stream(Evenement.values())
                        .map(evenement -> new Option(evenement.name(), evenement.libelle(mots)))
                        .toList());
        model.addAttribute("f", formulaires.ouvrir(request, "chercher-courriels", RechercheForm.de(criteres)));
        return "courriel/journal";
    }

    private List<Option> etats(Locale langue) {
        return Arrays.stream(EtatCourriel.values())
                .map(etat -> new Option(etat.name(), messages.getMessage("courriel.etat." + etat, null, langue)))
                .toList();
    }

    /** Turns the posted search into an address that can be bookmarked. */
    @ActionMapping("chercher-courriels")
    @Exige(Action.COURRIEL_LIRE)
    void chercher(@Valid RechercheForm form, Suite suite) {
        suite.vers("courriels-journal")
                .avec("etat", form.etat)
                .avec("evenement", form.evenement)
                .avec("mot", form.mot)
                .avec("du", form.du)
                .avec("au", form.au);
    }

    @RenderMapping(params = "vue=courriels-courriel")
    @Exige(Action.COURRIEL_LIRE)
    String ouvrir(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        model.addAttribute("c", consulter.executer(acteur, id));
        model.addAttribute("mots", Langue.de(request.getLocale()));
        return "courriel/courriel";
    }

    @ActionMapping("renvoyer-courriel")
    @Exige(Action.COURRIEL_GERER)
    void renvoyer(Acteur acteur, @RequestParam long id, Suite suite) {
        renvoyer.executer(acteur, id);
        suite.vers("courriels-journal").fait("courriel.renvoye");
    }

    private static CriteresCourriel lire(PortletParameters parametres) {
        return new CriteresCourriel(
                Arrays.stream(EtatCourriel.values())
                        .filter(etat -> etat.name().equals(parametres.getValue("etat")))
                        .findFirst()
                        .orElse(null),
                Evenement.deNom(parametres.getValue("evenement")).orElse(null),
                parametres.getValue("mot"),
                jour(parametres.getValue("du")),
                jour(parametres.getValue("au")));
    }

    /** What cannot be read is left out. */
    private static LocalDate jour(String texte) {
        try {
            return texte == null ? null : LocalDate.parse(texte);
        } catch (DateTimeParseException illisible) {
            return null;
        }
    }
}
