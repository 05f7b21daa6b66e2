package org.entstage.stage.messtages;

import com.liferay.portletmvc4spring.bind.annotation.EventMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.time.Clock;
import java.time.LocalDate;
import javax.portlet.EventRequest;
import javax.portlet.EventResponse;
import org.entstage.convention.ListerMesConventions;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.offre.candidature.ListerOffresObtenues;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The student's own conventions, each with the next thing to do. */
@Controller
@RequestMapping("VIEW")
class MesConventionsController {

    private final ListerMesConventions lister;
    private final ListerOffresObtenues obtenues;
    private final Clock horloge;

    MesConventionsController(ListerMesConventions lister, ListerOffresObtenues obtenues, Clock horloge) {
        this.lister = lister;
        this.obtenues = obtenues;
        this.horloge = horloge;
    }

    @RenderMapping
    @Exige(value = Action.CONVENTION_LIRE, portee = Portee.PROPRE)
    String lister(Acteur acteur, @RequestParam(defaultValue = "1") int numero, Model model) {
        model.addAttribute("liste", lister.executer(acteur, numero));
        model.addAttribute("obtenues", obtenues.executer(acteur));
        model.addAttribute("courriels", acteur.peut(Action.COURRIEL_CHOISIR));
        model.addAttribute("aujourdhui", LocalDate.now(horloge));
        return "messtages/liste";
    }

    /** The portlet of offers on the same page says that the student begins the convention of a place that he was given. */
    @EventMapping("{urn:entstage}offre-obtenue")
    @Exige(value = Action.CONVENTION_COMMENCER, portee = Portee.PROPRE)
    void commencer(EventRequest request, EventResponse response) {
        if (request.getEvent().getValue() instanceof Long candidature) {
            new Suite(response).vers("nouvelle").avec("candidature", candidature);
        }
    }
}
