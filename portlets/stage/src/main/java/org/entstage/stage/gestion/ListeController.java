package org.entstage.stage.gestion;

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
import org.entstage.convention.CompterAFaire;
import org.entstage.convention.CriteresConvention;
import org.entstage.convention.CriteresConvention.Signees;
import org.entstage.convention.EtatConvention;
import org.entstage.convention.RechercherConventions;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.stage.convention.Fiches;
import org.entstage.stage.convention.FinsDeStage;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The staff's list: first what waits, then the rest; its search; one convention opened beside it. */
@Controller
@RequestMapping("VIEW")
class ListeController {

    private static final int ANNEES_PASSEES = 4;

    private final RechercherConventions rechercher;
    private final CompterAFaire compter;
    private final Fiches fiches;
    private final FinsDeStage fins;
    private final FormViews formulaires;
    private final MessageSource messages;
    private final Clock horloge;

    ListeController(
            RechercherConventions rechercher,
            CompterAFaire compter,
            Fiches fiches,
            FinsDeStage fins,
            FormViews formulaires,
            MessageSource messages,
            Clock horloge) {
        this.rechercher = rechercher;
        this.compter = compter;
        this.fiches = fiches;
        this.fins = fins;
        this.formulaires = formulaires;
        this.messages = messages;
        this.horloge = horloge;
    }

    @RenderMapping
    @Exige(value = Action.CONVENTION_LIRE, portee = Portee.ATTRIBUTION)
    String lister(
            Acteur acteur,
            @RequestParam(defaultValue = "1") int numero,
            @RequestParam(required = false) Long ouverte,
            PortletRequest request,
            Model model) {
        CriteresConvention criteres = Criteres.lire(request.getRenderParameters());
        model.addAttribute("aFaire", compter.executer(acteur));
        model.addAttribute("criteres", criteres);
        model.addAttribute("filtree", Criteres.presents(criteres));
        model.addAttribute("liste", rechercher.executer(acteur, criteres, numero));
        model.addAttribute("f", formulaires.ouvrir(request, "chercher", Criteres.formulaire(criteres)));
        model.addAttribute("etats", etats(request.getLocale()));
        model.addAttribute("annees", annees());
        model.addAttribute("signees", signees(request.getLocale()));
        model.addAttribute("ouverte", ouverte);
        model.addAttribute("delegue", acteur.peut(Action.DELEGUER));
        model.addAttribute("imprime", acteur.peutEnPersonnel(Action.CONVENTION_IMPRIMER));
        model.addAttribute("courriels", acteur.peut(Action.COURRIEL_CHOISIR));
        if (ouverte != null) {
            fins.montrer(acteur, fiches.montrer(acteur, ouverte, request, model), model);
        }
        return "gestion/liste";
    }

    /** Turns the posted search into an address that can be bookmarked. */
    @ActionMapping("chercher")
    @Exige(value = Action.CONVENTION_LIRE, portee = Portee.ATTRIBUTION)
    void chercher(@Valid CriteresForm form, Suite suite) {
        suite.accueil()
                .avec("nom", form.nom)
                .avec("convention", form.convention)
                .avec("etat", form.etat)
                .avec("annee", form.annee)
                .avec("signatures", form.signatures);
    }

    private List<Option> etats(Locale langue) {
        return Arrays.stream(EtatConvention.values())
                .map(etat ->
                        new Option(etat.name(), messages.getMessage("convention.etat." + etat.name(), null, langue)))
                .toList();
    }

    private List<Option> signees(Locale langue) {
        return Arrays.stream(Signees.values())
                .map(signees -> new Option(
                        signees.name(), messages.getMessage("signature.filtre." + signees.name(), null, langue)))
                .toList();
    }

    private List<Option> annees() {
        int courante = LocalDate.now(horloge).getYear();
        return IntStream.rangeClosed(-1, ANNEES_PASSEES)
                .map(recul -> courante - recul)
                .mapToObj(annee -> new Option(Integer.toString(annee), annee + "/" + (annee + 1)))
                .toList();
    }
}
