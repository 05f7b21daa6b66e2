package org.entstage.evaluations.reponse;

import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What I have to answer. */
@Controller
@RequestMapping("VIEW")
class MesEvaluationsController {

    @RenderMapping
    @Exige(Action.AIDE_LIRE)
    String lister() {
        return "reponse/liste";
    }
}
