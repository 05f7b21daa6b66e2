package org.entstage.stage.fautes;

import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import org.entstage.convention.AbandonnerBrouillon;

/** Breaks: a render writes, behind a private method. */
public class FauteAffichageQuiEcrit {

    private final AbandonnerBrouillon abandonner;

    public FauteAffichageQuiEcrit(AbandonnerBrouillon abandonner) {
        this.abandonner = abandonner;
    }

    @RenderMapping
    public String afficher() {
        detour();
        return "page";
    }

    private void detour() {
        abandonner.executer(null, 1, 0);
    }
}
