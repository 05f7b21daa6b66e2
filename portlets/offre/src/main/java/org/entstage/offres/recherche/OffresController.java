package org.entstage.offres.recherche;

import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Published offers, for students. */
@Controller
@RequestMapping("VIEW")
class OffresController {

    @RenderMapping
    @Exige(Action.AIDE_LIRE)
    String lister() {
        return "recherche/liste";
    }
}
