package org.entstage.offres.entreprises;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.offre.entreprise.ConsulterEntreprise;
import org.entstage.offre.entreprise.EnvoyerLienEntreprise;
import org.entstage.offre.entreprise.ExclureCorrespondant;
import org.entstage.offre.entreprise.PersonneDEntreprise;
import org.entstage.offre.entreprise.RenouvelerLienEntreprise;
import org.entstage.offre.entreprise.RevoquerLienEntreprise;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One company: who may have links to its space, and what became of these. */
@Controller
@RequestMapping("VIEW")
class LiensDEntrepriseController {

    private static final String VUE = "entreprise";

    /** Each by its own name, whatever the reader's language. */
    private static final List<Option> LANGUES = List.of(new Option("fr", "Français"), new Option("en", "English"));

    private final ConsulterEntreprise consulter;
    private final EnvoyerLienEntreprise envoyer;
    private final RenouvelerLienEntreprise renouveler;
    private final RevoquerLienEntreprise revoquer;
    private final ExclureCorrespondant exclure;
    private final FormViews formulaires;
    private final Clock horloge;

    LiensDEntrepriseController(
            ConsulterEntreprise consulter,
            EnvoyerLienEntreprise envoyer,
            RenouvelerLienEntreprise renouveler,
            RevoquerLienEntreprise revoquer,
            ExclureCorrespondant exclure,
            FormViews formulaires,
            Clock horloge) {
        this.consulter = consulter;
        this.envoyer = envoyer;
        this.renouveler = renouveler;
        this.revoquer = revoquer;
        this.exclure = exclure;
        this.formulaires = formulaires;
        this.horloge = horloge;
    }

    @RenderMapping(params = "vue=entreprise")
    @Exige(value = Action.ENTREPRISE_GERER, portee = Portee.ATTRIBUTION)
    String montrer(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        model.addAttribute("e", consulter.executer(acteur, id));
        model.addAttribute("f", formulaires.ouvrir(request, "envoyer-lien-entreprise", new LienForm()));
        model.addAttribute("langues", LANGUES);
        model.addAttribute("v", formulaires.ouvrir(request, "valider-accord", DatesForm.desLe(LocalDate.now(horloge))));
        model.addAttribute("t", formulaires.ouvrir(request, "terminer-accord", new MotifForm()));
        return "entreprise/entreprise";
    }

    @ActionMapping("envoyer-lien-entreprise")
    @Exige(value = Action.ENTREPRISE_GERER, portee = Portee.ATTRIBUTION)
    void envoyer(Acteur acteur, @RequestParam long id, @Valid LienForm form, Suite suite) {
        PersonneDEntreprise personne =
                new PersonneDEntreprise(form.personneNom, form.personneFonction, form.personneCourriel, null);
        envoyer.executer(acteur, id, personne, form.langue);
        suite.vers(VUE).avec("id", id).fait("entreprise.lienEnvoye");
    }

    @ActionMapping("renouveler-lien-entreprise")
    @Exige(value = Action.ENTREPRISE_GERER, portee = Portee.ATTRIBUTION)
    void renouveler(Acteur acteur, @RequestParam long id, @RequestParam long correspondant, Suite suite) {
        renouveler.executer(acteur, id, correspondant);
        suite.vers(VUE).avec("id", id).fait("entreprise.lienEnvoye");
    }

    @ActionMapping("revoquer-lien-entreprise")
    @Exige(value = Action.ENTREPRISE_GERER, portee = Portee.ATTRIBUTION)
    void revoquer(Acteur acteur, @RequestParam long id, @RequestParam long lien, Suite suite) {
        revoquer.executer(acteur, id, lien);
        suite.vers(VUE).avec("id", id).fait("entreprise.lienRetire");
    }

    @ActionMapping("exclure-correspondant")
    @Exige(value = Action.ENTREPRISE_GERER, portee = Portee.ATTRIBUTION)
    void exclure(Acteur acteur, @RequestParam long id, @RequestParam long correspondant, Suite suite) {
        exclure.executer(acteur, id, correspondant);
        suite.vers(VUE).avec("id", id).fait("entreprise.exclu");
    }
}
