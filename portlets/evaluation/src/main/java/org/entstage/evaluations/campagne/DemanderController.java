package org.entstage.evaluations.campagne;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.portlet.ActionRequest;
import javax.portlet.PortletRequest;
import javax.portlet.PortletSession;
import javax.validation.Valid;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.campagne.CriteresDeStages;
import org.entstage.evaluation.campagne.CriteresDeStages.Demande;
import org.entstage.evaluation.campagne.CriteresDeStages.Moment;
import org.entstage.evaluation.campagne.DemandeALaMain;
import org.entstage.evaluation.campagne.DemanderALaMain;
import org.entstage.evaluation.campagne.ListerStages;
import org.entstage.evaluation.campagne.ResultatDeDemande;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.portlet.commun.lot.Lot;
import org.entstage.portlet.commun.lot.Lots;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Placements of which people are asked by hand, one or many, and what became of each. */
@Controller
@RequestMapping("VIEW")
class DemanderController {

    /** Value of {@code coches}: the first rows of the whole list, all of them ticked. */
    private static final String TOUT = "tout";

    /** Placements of one request: far less than the two seconds after which progress is shown. */
    static final int PAQUET = 25;

    private static final int ANNEES_PASSEES = 4;
    private static final int DELAI = 30;

    private static final Lots<Une, ResultatDeDemande> LOTS = new Lots<>(DemanderController.class);

    private final ListerStages lister;
    private final DemanderALaMain demander;
    private final FormViews formulaires;
    private final ChoixDeCampagne choix;
    private final Clock horloge;

    DemanderController(
            ListerStages lister,
            DemanderALaMain demander,
            FormViews formulaires,
            ChoixDeCampagne choix,
            Clock horloge) {
        this.lister = lister;
        this.demander = demander;
        this.formulaires = formulaires;
        this.choix = choix;
        this.horloge = horloge;
    }

    /** One placement and what is asked of it: a packet asks for the same of all. */
    record Une(long convention, DemandeALaMain demande) implements Serializable {}

    /** @param coches {@code page} or {@value #TOUT}: which rows come ticked, so that ticking many needs no script */
    @RenderMapping(params = "vue=demander")
    @Exige(value = Action.EVALUATION_GERER, portee = Portee.ATTRIBUTION)
    String lister(
            Acteur acteur,
            @RequestParam(defaultValue = "1") int numero,
            @RequestParam(required = false) String coches,
            PortletRequest request,
            Model model) {
        CriteresDeStages criteres = CriteresForm.lire(request.getRenderParameters());
        Locale langue = request.getLocale();
        boolean tout = TOUT.equals(coches);
        DemandeForm demande = new DemandeForm();
        demande.repondants = EnumSet.of(Repondant.ETUDIANT, Repondant.ENSEIGNANT, Repondant.TUTEUR);
        demande.cloture = LocalDate.now(horloge).plusDays(DELAI);
        model.addAttribute("criteres", criteres);
        model.addAttribute("liste", lister.executer(acteur, criteres, numero, tout));
        model.addAttribute("coches", coches);
        model.addAttribute("maximum", DemanderALaMain.MAXIMUM);
        model.addAttribute("f", formulaires.ouvrir(request, "chercher-stages", CriteresForm.de(criteres)));
        model.addAttribute("d", formulaires.ouvrir(request, "demander-evaluations", demande));
        model.addAttribute("moments", choix.options(Moment.values(), "campagne.moment.", langue));
        model.addAttribute("demandes", choix.options(Demande.values(), "campagne.demande.", langue));
        model.addAttribute("repondants", choix.repondants(langue));
        model.addAttribute("sens", choix.options(DemandeALaMain.Sens.values(), "campagne.main.", langue));
        model.addAttribute("annees", annees());
        List<Option> centres = choix.centres(acteur);
        model.addAttribute("centres", centres);
        model.addAttribute(
                "centreNom",
                centres.stream()
                        .filter(centre -> centre.valeur().equals(String.valueOf(criteres.centre())))
                        .map(Option::libelle)
                        .findFirst()
                        .orElse(null));
        return "campagne/demander";
    }

    /** Turns the posted search into an address that can be bookmarked. */
    @ActionMapping("chercher-stages")
    @Exige(value = Action.EVALUATION_GERER, portee = Portee.ATTRIBUTION)
    void chercher(@Valid CriteresForm form, Suite suite) {
        form.poser(suite.vers("demander"));
    }

    @ActionMapping("demander-evaluations")
    @Exige(value = Action.EVALUATION_GERER, portee = Portee.ATTRIBUTION)
    void demander(Acteur acteur, @Valid DemandeForm form, ActionRequest request, Suite suite) {
        List<Long> stages = form.stages();
        PortletSession session = request.getPortletSession();
        int paquet = Math.min(PAQUET, stages.size());
        List<ResultatDeDemande> premiers = demander.executer(acteur, stages.subList(0, paquet), form.demande());
        List<Une> reste = stages.subList(paquet, stages.size()).stream()
                .map(stage -> new Une(stage, form.demande()))
                .toList();
        suite.vers("demandes-faites").avec("lot", LOTS.garder(session, new Lot<>(premiers, reste)));
    }

    /** The next packet; a script goes on by itself, a person presses. */
    @ActionMapping("continuer-demandes")
    @Exige(value = Action.EVALUATION_GERER, portee = Portee.ATTRIBUTION)
    void continuer(Acteur acteur, @RequestParam String lot, ActionRequest request, Suite suite) {
        PortletSession session = request.getPortletSession();
        List<Une> paquet = LOTS.prendre(session, lot, PAQUET);
        if (!paquet.isEmpty()) {
            List<Long> stages = paquet.stream().map(Une::convention).toList();
            LOTS.ajouter(
                    session,
                    lot,
                    demander.executer(acteur, stages, paquet.get(0).demande()));
        }
        suite.vers("demandes-faites").avec("lot", lot);
    }

    @ActionMapping("arreter-demandes")
    @Exige(value = Action.EVALUATION_GERER, portee = Portee.ATTRIBUTION)
    void arreter(@RequestParam String lot, ActionRequest request, Suite suite) {
        LOTS.arreter(request.getPortletSession(), lot);
        suite.vers("demandes-faites").avec("lot", lot);
    }

    /** What did not go out first: that is what remains to be done. */
    @RenderMapping(params = "vue=demandes-faites")
    @Exige(value = Action.EVALUATION_GERER, portee = Portee.ATTRIBUTION)
    String montrer(@RequestParam String lot, PortletRequest request, Model model) {
        Lot<Une, ResultatDeDemande> garde =
                LOTS.chercher(request.getPortletSession(), lot).orElse(new Lot<>(List.of(), List.of()));
        List<ResultatDeDemande> lignes = garde.faits().stream()
                .sorted(Comparator.comparing(resultat -> resultat.issue().faite()))
                .toList();
        model.addAttribute("lot", lot);
        model.addAttribute("reste", garde.reste().size());
        model.addAttribute("lignes", lignes);
        model.addAttribute(
                "vus",
                lignes.stream().map(ResultatDeDemande::convention).distinct().count());
        model.addAttribute(
                "faites",
                lignes.stream().filter(resultat -> resultat.issue().faite()).count());
        return "campagne/faites";
    }

    private List<Option> annees() {
        int courante = LocalDate.now(horloge).getYear();
        return IntStream.rangeClosed(0, ANNEES_PASSEES)
                .map(recul -> courante - recul)
                .mapToObj(annee -> new Option(Integer.toString(annee), annee + "/" + (annee + 1)))
                .toList();
    }
}
