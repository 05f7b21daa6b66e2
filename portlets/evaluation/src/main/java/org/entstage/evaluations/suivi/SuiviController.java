package org.entstage.evaluations.suivi;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.centregestion.ArbreDesCentres;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.suivi.CriteresDeSuivi;
import org.entstage.evaluation.suivi.EtatDeSuivi;
import org.entstage.evaluation.suivi.ListerFiches;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who has answered, who has not, and until when; its search. */
@Controller
@RequestMapping("VIEW")
class SuiviController {

    private static final int ANNEES_PASSEES = 4;

    private final ListerFiches lister;
    private final ArbreDesCentres arbre;
    private final FormViews formulaires;
    private final MessageSource messages;
    private final Clock horloge;

    SuiviController(
            ListerFiches lister, ArbreDesCentres arbre, FormViews formulaires, MessageSource messages, Clock horloge) {
        this.lister = lister;
        this.arbre = arbre;
        this.formulaires = formulaires;
        this.messages = messages;
        this.horloge = horloge;
    }

    @RenderMapping(params = "vue=suivi")
    @Exige(value = Action.EVALUATION_LIRE, portee = Portee.ATTRIBUTION)
    String lister(Acteur acteur, @RequestParam(defaultValue = "1") int numero, PortletRequest request, Model model) {
        CriteresDeSuivi criteres = Criteres.lire(request.getRenderParameters());
        Locale langue = request.getLocale();
        List<Option> centres = centres(acteur);
        model.addAttribute("jour", LocalDate.now(horloge));
        model.addAttribute("criteres", criteres);
        model.addAttribute("liste", lister.executer(acteur, criteres, numero));
        model.addAttribute("f", formulaires.ouvrir(request, "chercher-fiches", Criteres.formulaire(criteres)));
        model.addAttribute("etats", options(EtatDeSuivi.values(), "suivi.filtre.", langue));
        model.addAttribute("repondants", options(Repondant.values(), "questionnaire.repondant.", langue));
        model.addAttribute("annees", annees());
        model.addAttribute("centres", centres);
        model.addAttribute(
                "centreNom",
                centres.stream()
                        .filter(centre -> centre.valeur().equals(String.valueOf(criteres.centre())))
                        .map(Option::libelle)
                        .findFirst()
                        .orElse(null));
        return "suivi/liste";
    }

    /** Turns the posted search into an address that can be bookmarked. */
    @ActionMapping("chercher-fiches")
    @Exige(value = Action.EVALUATION_LIRE, portee = Portee.ATTRIBUTION)
    void chercher(@Valid CriteresForm form, Suite suite) {
        suite.vers("suivi")
                .avec("mots", form.mots)
                .avec("convention", form.convention)
                .avec("repondant", form.repondant)
                .avec("etat", form.etat)
                .avec("centre", form.centre)
                .avec("annee", form.annee);
    }

    /** Centres of which he reads sheets, those below a centre right after it. */
    private List<Option> centres(Acteur acteur) {
        var etendue = acteur.etendue(Action.EVALUATION_LIRE).enPersonnel();
        return arbre.arbre().branches().stream()
                .map(branche -> branche.noeud())
                .filter(noeud -> etendue.etablissement() || etendue.centres().contains(noeud.id()))
                .map(noeud -> new Option(Long.toString(noeud.id()), noeud.libelle()))
                .toList();
    }

    private <E extends Enum<E>> List<Option> options(E[] valeurs, String prefixe, Locale langue) {
        return Arrays.stream(valeurs)
                .map(valeur -> new Option(valeur.name(), messages.getMessage(prefixe + valeur.name(), null, langue)))
                .toList();
    }

    private List<Option> annees() {
        int courante = LocalDate.now(horloge).getYear();
        return IntStream.rangeClosed(0, ANNEES_PASSEES)
                .map(recul -> courante - recul)
                .mapToObj(annee -> new Option(Integer.toString(annee), annee + "/" + (annee + 1)))
                .toList();
    }
}
