package org.entstage.evaluations.resultat;

import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import javax.portlet.PortletRequest;
import org.entstage.commun.PageDe;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.evaluation.resultat.LireVerbatims;
import org.entstage.evaluation.resultat.Verbatims;
import org.entstage.evaluations.chiffres.Mots;
import org.entstage.portlet.commun.droits.Exige;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people wrote to one question. */
@Controller
@RequestMapping("VIEW")
class VerbatimsController {

    private static final int PAR_PAGE = 50;

    private final LireVerbatims lire;
    private final MessageSource messages;

    VerbatimsController(LireVerbatims lire, MessageSource messages) {
        this.lire = lire;
        this.messages = messages;
    }

    @RenderMapping(params = "vue=verbatims")
    @Exige(value = Action.RESULTAT_LIRE, portee = Portee.ATTRIBUTION)
    String lire(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(defaultValue = "1") int numero,
            PortletRequest request,
            Model model) {
        Demande demande = Demande.lire(request.getRenderParameters());
        Mots mots = new Mots(messages, request.getLocale());
        Verbatims verbatims = lire.executer(acteur, id, demande.question(), demande.groupe());
        model.addAttribute("mots", mots);
        model.addAttribute("verbatims", verbatims);
        model.addAttribute("demande", demande);
        model.addAttribute("groupe", mots.groupe(verbatims.groupe(), verbatims.nom()));
        model.addAttribute("liste", PageDe.de(verbatims.textes(), numero, PAR_PAGE));
        return "resultat/verbatims";
    }
}
