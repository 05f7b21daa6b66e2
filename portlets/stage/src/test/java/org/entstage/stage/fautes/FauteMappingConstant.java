package org.entstage.stage.fautes;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;

/** Breaks: mappings that cannot be found by their text. */
public class FauteMappingConstant {

    private static final String VUE = "vue=faute";
    private static final String NOM = "fautif";

    @RenderMapping(params = VUE)
    @Exige(Action.AIDE_LIRE)
    public String afficher() {
        return "page";
    }

    @ActionMapping("faute-" + "composee")
    @Exige(Action.AIDE_LIRE)
    public void agir() {
        // Only its mapping matters.
    }

    @ResourceMapping(value = NOM)
    @Exige(Action.AIDE_LIRE)
    public void servir() {
        // Only its mapping matters.
    }
}
