package org.entstage.evaluations.campagne;

import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The campaigns of a centre. */
@Controller
@RequestMapping("VIEW")
class CampagnesController {

    @RenderMapping
    @Exige(Action.AIDE_LIRE)
    String lister() {
        return "campagne/liste";
    }
}
