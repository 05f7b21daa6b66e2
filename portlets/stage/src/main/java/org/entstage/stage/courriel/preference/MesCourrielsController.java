package org.entstage.stage.courriel.preference;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.List;
import java.util.Locale;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.notification.avis.ChoisirMesCourriels;
import org.entstage.notification.avis.ConsulterMesCourriels;
import org.entstage.notification.avis.MesCourriels;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Which mails one gets oneself, in which language, at once or as one a day. */
@Controller
@RequestMapping("VIEW")
class MesCourrielsController {

    private final ConsulterMesCourriels consulter;
    private final ChoisirMesCourriels choisir;
    private final FormViews formulaires;
    private final MessageSource messages;

    MesCourrielsController(
            ConsulterMesCourriels consulter,
            ChoisirMesCourriels choisir,
            FormViews formulaires,
            MessageSource messages) {
        this.consulter = consulter;
        this.choisir = choisir;
        this.formulaires = formulaires;
        this.messages = messages;
    }

    @RenderMapping(params = "vue=mes-courriels")
    @Exige(Action.COURRIEL_CHOISIR)
    String ouvrir(Acteur acteur, PortletRequest request, Model model) {
        MesCourriels siens = consulter.executer(acteur);
        Locale langue = request.getLocale();
        model.addAttribute("siens", siens);
        model.addAttribute("mots", Langue.de(langue));
        model.addAttribute(
                "langues",
                List.of(
                        new Option("FR", messages.getMessage("courriel.langue.FR", null, langue)),
                        new Option("EN", messages.getMessage("courriel.langue.EN", null, langue))));
        model.addAttribute("f", formulaires.ouvrir(request, "choisir-mes-courriels", PreferenceForm.de(siens)));
        return "courriel/preferences";
    }

    @ActionMapping("choisir-mes-courriels")
    @Exige(Action.COURRIEL_CHOISIR)
    void choisir(Acteur acteur, @Valid PreferenceForm form, Suite suite) {
        choisir.executer(acteur, form.langue, form.resume, form.refuses());
        suite.vers("mes-courriels").fait("courriel.choisi");
    }
}
