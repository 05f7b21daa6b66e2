package org.entstage.evaluations.resultat;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.Comparator;
import java.util.List;
import javax.portlet.PortletRequest;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.evaluation.resultat.DemandeDeParticipation;
import org.entstage.evaluation.resultat.FormulaireRepondu;
import org.entstage.evaluation.resultat.ListerResultats;
import org.entstage.evaluation.resultat.MesurerParticipation;
import org.entstage.evaluation.resultat.Participation;
import org.entstage.evaluation.resultat.ReconstruireResultats;
import org.entstage.evaluations.chiffres.Mots;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The forms that were answered, and how many answered. */
@Controller
@RequestMapping("VIEW")
class ResultatsController {

    private final ListerResultats lister;
    private final MesurerParticipation participation;
    private final ReconstruireResultats reconstruire;
    private final MessageSource messages;

    ResultatsController(
            ListerResultats lister,
            MesurerParticipation participation,
            ReconstruireResultats reconstruire,
            MessageSource messages) {
        this.lister = lister;
        this.participation = participation;
        this.reconstruire = reconstruire;
        this.messages = messages;
    }

    @RenderMapping(params = "vue=resultats")
    @Exige(value = Action.RESULTAT_LIRE, portee = Portee.ATTRIBUTION)
    String lister(Acteur acteur, PortletRequest request, Model model) {
        Demande demande = Demande.lire(request.getRenderParameters());
        List<FormulaireRepondu> formulaires = lister.executer(acteur);
        model.addAttribute("mots", new Mots(messages, request.getLocale()));
        model.addAttribute("formulaires", formulaires);
        model.addAttribute(
                "annees",
                formulaires.stream()
                        .flatMap(formulaire -> formulaire.fiches().keySet().stream())
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList());
        model.addAttribute("annee", demande.annee());
        model.addAttribute(
                "participation",
                participation.executer(acteur, new DemandeDeParticipation(null, demande.annee(), null)).stream()
                        .sorted(Comparator.comparing(Participation::repondant))
                        .toList());
        model.addAttribute("reconstruit", acteur.peutPartout(Action.PARAMETRE_MODIFIER));
        return "resultat/liste";
    }

    @ActionMapping("reconstruire-resultats")
    @Exige(value = Action.PARAMETRE_MODIFIER, portee = Portee.ETABLISSEMENT)
    void reconstruire(Acteur acteur, Suite suite) {
        reconstruire.executer(acteur);
        suite.vers("resultats").fait("resultats.reconstruits");
    }
}
