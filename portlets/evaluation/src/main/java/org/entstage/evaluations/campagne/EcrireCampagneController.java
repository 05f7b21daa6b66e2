package org.entstage.evaluations.campagne;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.evaluation.campagne.ConsulterCampagne;
import org.entstage.evaluation.campagne.CreerCampagne;
import org.entstage.evaluation.campagne.EcrireCampagne;
import org.entstage.evaluation.campagne.FicheCampagne;
import org.entstage.evaluation.campagne.Repere;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.ChoixDeListes;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writes a campaign, a new one or one that is there. */
@Controller
@RequestMapping("VIEW")
class EcrireCampagneController {

    private final ConsulterCampagne consulter;
    private final CreerCampagne creer;
    private final EcrireCampagne ecrire;
    private final FormViews formulaires;
    private final ChoixDeListes listes;
    private final ChoixDeCampagne choix;
    private final Clock horloge;

    EcrireCampagneController(
            ConsulterCampagne consulter,
            CreerCampagne creer,
            EcrireCampagne ecrire,
            FormViews formulaires,
            Nomenclatures nomenclatures,
            ChoixDeCampagne choix,
            Clock horloge) {
        this.consulter = consulter;
        this.creer = creer;
        this.ecrire = ecrire;
        this.formulaires = formulaires;
        this.listes = new ChoixDeListes(nomenclatures);
        this.choix = choix;
        this.horloge = horloge;
    }

    @RenderMapping(params = "vue=creer-campagne")
    @Exige(value = Action.EVALUATION_GERER, portee = Portee.ATTRIBUTION)
    String preparer(Acteur acteur, PortletRequest request, Model model) {
        model.addAttribute("centres", choix.centres(acteur));
        model.addAttribute("partout", acteur.peutPartout(Action.EVALUATION_GERER));
        return montrer("creer-campagne", CampagneForm.nouvelle(), request, model);
    }

    @ActionMapping("creer-campagne")
    @Exige(value = Action.EVALUATION_GERER, portee = Portee.ATTRIBUTION)
    void creer(Acteur acteur, @Valid CampagneForm form, Suite suite) {
        long id = creer.executer(acteur, form.centre, form.saisie());
        suite.vers("campagne").avec("id", id).fait("campagne.creee");
    }

    @RenderMapping(params = "vue=ecrire-campagne")
    @Exige(value = Action.EVALUATION_GERER, portee = Portee.ATTRIBUTION)
    String corriger(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        FicheCampagne campagne = consulter.executer(acteur, id);
        model.addAttribute("c", campagne);
        return montrer("ecrire-campagne", CampagneForm.de(campagne.saisie()), request, model);
    }

    @ActionMapping("ecrire-campagne")
    @Exige(value = Action.EVALUATION_GERER, portee = Portee.ATTRIBUTION)
    void ecrire(
            Acteur acteur, @RequestParam long id, @RequestParam int version, @Valid CampagneForm form, Suite suite) {
        ecrire.executer(acteur, id, version, form.saisie());
        suite.vers("campagne").avec("id", id).fait("campagne.ecrite");
    }

    private String montrer(String action, CampagneForm form, PortletRequest request, Model model) {
        Locale langue = request.getLocale();
        model.addAttribute("f", formulaires.ouvrir(request, action, form));
        model.addAttribute("repondants", choix.repondants(langue));
        model.addAttribute("reperes", choix.options(Repere.values(), "campagne.repere.", langue));
        model.addAttribute("cotes", choix.options(CampagneForm.Sens.values(), "campagne.sens.", langue));
        model.addAttribute("langues", choix.options(Langue.values(), "campagne.langue.", langue));
        model.addAttribute("types", listes.options(Liste.TYPE_CONVENTION, null, langue));
        model.addAttribute("annees", annees(form.annees));
        return "campagne/ecrire";
    }

    /** Those around this one, and those that are chosen already. */
    private Set<Integer> annees(Set<Integer> choisies) {
        int courante = LocalDate.now(horloge).getYear();
        Set<Integer> annees = new TreeSet<>(choisies);
        IntStream.rangeClosed(courante - 2, courante + 1).forEach(annees::add);
        return annees;
    }
}
