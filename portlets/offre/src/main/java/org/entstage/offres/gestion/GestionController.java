package org.entstage.offres.gestion;

import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Offers that staff look after. */
@Controller
@RequestMapping("VIEW")
class GestionController {

    @RenderMapping
    @Exige(Action.AIDE_LIRE)
    String lister() {
        return "moderation/liste";
    }
}
