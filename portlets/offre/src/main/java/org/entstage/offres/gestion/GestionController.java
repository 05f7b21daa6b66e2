package org.entstage.offres.gestion;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.time.Clock;
import java.time.LocalDate;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.offre.CompterOffresATraiter;
import org.entstage.offre.CriteresDeGestion;
import org.entstage.offre.ListerOffres;
import org.entstage.offre.ProposerPublication;
import org.entstage.offre.entreprise.CompterDemandes;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The staff's list: what waits first, then the rest; its search. */
@Controller
@RequestMapping("VIEW")
class GestionController {

    private final ListerOffres lister;
    private final CompterOffresATraiter compter;
    private final CompterDemandes demandes;
    private final ProposerPublication cibles;
    private final FormViews formulaires;
    private final Nomenclatures listes;
    private final MessageSource messages;
    private final Clock horloge;

    GestionController(
            ListerOffres lister,
            CompterOffresATraiter compter,
            CompterDemandes demandes,
            ProposerPublication cibles,
            FormViews formulaires,
            Nomenclatures listes,
            MessageSource messages,
            Clock horloge) {
        this.lister = lister;
        this.compter = compter;
        this.demandes = demandes;
        this.cibles = cibles;
        this.formulaires = formulaires;
        this.listes = listes;
        this.messages = messages;
        this.horloge = horloge;
    }

    @RenderMapping
    @Exige(value = Action.OFFRE_LIRE, portee = Portee.ATTRIBUTION)
    String lister(Acteur acteur, @RequestParam(defaultValue = "1") int numero, PortletRequest request, Model model) {
        CriteresDeGestion criteres = Criteres.lire(request.getRenderParameters());
        Mots mots = new Mots(listes, messages, request.getLocale());
        LocalDate jour = LocalDate.now(horloge);
        var centres = cibles.executer(acteur, null).centres();
        model.addAttribute("mots", mots);
        model.addAttribute("jour", jour);
        model.addAttribute("attend", compter.executer(acteur));
        model.addAttribute("criteres", criteres);
        model.addAttribute("filtree", Criteres.presents(criteres));
        model.addAttribute("liste", lister.executer(acteur, criteres, numero));
        model.addAttribute("f", formulaires.ouvrir(request, "chercher-offres", Criteres.formulaire(criteres)));
        model.addAttribute("etats", mots.etats());
        model.addAttribute("types", mots.types());
        model.addAttribute("annees", Mots.annees(jour.getYear()));
        model.addAttribute(
                "centres",
                centres.stream()
                        .map(centre -> new Option(Long.toString(centre.id()), centre.libelle()))
                        .toList());
        model.addAttribute(
                "centreNom",
                centres.stream()
                        .filter(centre -> Long.valueOf(centre.id()).equals(criteres.centre()))
                        .map(centre -> centre.libelle())
                        .findFirst()
                        .orElse(null));
        model.addAttribute("ecrit", acteur.peutEnPersonnel(Action.OFFRE_GERER));
        model.addAttribute("exporte", acteur.peutEnPersonnel(Action.OFFRE_EXPORTER));
        model.addAttribute(
                "entreprises", acteur.peutEnPersonnel(Action.ENTREPRISE_GERER) ? demandes.executer(acteur) : null);
        return "moderation/liste";
    }

    /** Turns the posted search into an address that can be bookmarked. */
    @ActionMapping("chercher-offres")
    @Exige(value = Action.OFFRE_LIRE, portee = Portee.ATTRIBUTION)
    void chercher(@Valid CriteresForm form, Suite suite) {
        suite.accueil()
                .avec("mots", form.mots)
                .avec("offre", form.offre)
                .avec("etat", form.etat)
                .avec("type", form.type)
                .avec("centre", form.centre)
                .avec("annee", form.annee)
                .avec("attente", form.attente ? "true" : null);
    }
}
