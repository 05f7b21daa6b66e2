package org.entstage.portlet.commun.aide;

import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import com.liferay.portletmvc4spring.context.PortletConfigAware;
import javax.portlet.PortletConfig;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The help of each portlet. */
@Controller
@RequestMapping("HELP")
class AideController implements PortletConfigAware {

    private String portlet;

    @Override
    public void setPortletConfig(PortletConfig config) {
        portlet = config.getPortletName();
    }

    @RenderMapping
    @Exige(Action.AIDE_LIRE)
    String ouvrir(Model model) {
        model.addAttribute("portlet", portlet);
        return "commun/aide";
    }
}
