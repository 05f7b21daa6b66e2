package org.entstage.portlet.commun.page;

import javax.portlet.MutableRenderParameters;
import javax.portlet.RenderParameters;
import javax.portlet.StateAwareResponse;

/** Where an action ends: the view to show next, given as render parameters. Reloading it is harmless. */
public final class Suite {

    /** Render parameter that names what was done, a key under {@code fait.} in the bundles. */
    public static final String FAIT = "fait";

    /** Render parameter that carries the number of an incident. */
    public static final String INCIDENT = "incident";

    /** Render parameter that names a refused form. */
    public static final String SAISIE = "saisie";

    private final MutableRenderParameters cible;

    public Suite(StateAwareResponse response) {
        this.cible = response.getRenderParameters();
    }

    /** Goes to a view; the former one's parameters are forgotten. */
    public Suite vers(String vue) {
        accueil();
        cible.setValue(Liens.VUE, vue);
        return this;
    }

    /** Goes to the portlet's first view. */
    public Suite accueil() {
        cible.clearPrivate();
        return this;
    }

    /** Adds a parameter of the view; null is left out. */
    public Suite avec(String nom, Object valeur) {
        if (valeur != null) {
            cible.setValue(nom, String.valueOf(valeur));
        }
        return this;
    }

    /** Says on the next page that something was done. */
    public Suite fait(String cle) {
        return avec(FAIT, cle);
    }

    /** Stays on the view from which the action was sent. */
    public Suite rester(RenderParameters actuels) {
        accueil();
        for (String nom : actuels.getNames()) {
            if (!actuels.isPublic(nom) && !Liens.PASSAGERS.contains(nom)) {
                cible.setValues(nom, actuels.getValues(nom));
            }
        }
        return this;
    }
}
