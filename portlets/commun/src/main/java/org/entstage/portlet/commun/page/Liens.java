package org.entstage.portlet.commun.page;

import java.util.List;
import javax.portlet.ActionRequest;
import javax.portlet.ActionURL;
import javax.portlet.MimeResponse;
import javax.portlet.MutablePortletParameters;
import javax.portlet.MutableRenderParameters;
import javax.portlet.PortletMode;
import javax.portlet.PortletModeException;
import javax.portlet.RenderURL;
import javax.portlet.ResourceURL;

/** Addresses inside the portlet, for templates. Parameters come as pairs of name and value; a null value is left out. */
public final class Liens {

    /** Render parameter that names the view; the first view has none. */
    public static final String VUE = "vue";

    /** Render parameters that speak of the last action only and must not travel further. */
    static final List<String> PASSAGERS = List.of(Suite.SAISIE, Suite.FAIT, Suite.INCIDENT);

    private final MimeResponse response;

    public Liens(MimeResponse response) {
        this.response = response;
    }

    /** @return address of the portlet's first view */
    public String accueil() {
        return response.createRenderURL(MimeResponse.Copy.PUBLIC).toString();
    }

    /** @return address of a view, without the present page's own parameters */
    public String vers(String vue, Object... parametres) {
        RenderURL url = response.createRenderURL(MimeResponse.Copy.PUBLIC);
        url.getRenderParameters().setValue(VUE, vue);
        poser(url.getRenderParameters(), parametres);
        return url.toString();
    }

    /** @return address of the present view with some parameters changed; a null value removes its parameter */
    public String ici(Object... changements) {
        RenderURL url = response.createRenderURL(MimeResponse.Copy.ALL);
        MutableRenderParameters parametres = url.getRenderParameters();
        PASSAGERS.forEach(parametres::removeParameter);
        for (int i = 0; i < changements.length; i += 2) {
            parametres.removeParameter(String.valueOf(changements[i]));
        }
        poser(parametres, changements);
        return url.toString();
    }

    /** @return address that runs an action; the present view's parameters go along, so that a refusal comes back to it */
    public String action(String nom, Object... parametres) {
        ActionURL url = response.createActionURL(MimeResponse.Copy.ALL);
        PASSAGERS.forEach(url.getRenderParameters()::removeParameter);
        url.getActionParameters().setValue(ActionRequest.ACTION_NAME, nom);
        poser(url.getActionParameters(), parametres);
        return url.toString();
    }

    /** @return address of a stream (PDF, export, fragment) */
    public String ressource(String nom, Object... parametres) {
        ResourceURL url = response.createResourceURL();
        url.setResourceID(nom);
        poser(url.getResourceParameters(), parametres);
        return url.toString();
    }

    /** @return address that leaves the help; the present one where the portal does not allow it */
    public String quitterAide() {
        RenderURL url = response.createRenderURL(MimeResponse.Copy.PUBLIC);
        try {
            url.setPortletMode(PortletMode.VIEW);
        } catch (PortletModeException e) {
            return url.toString();
        }
        return url.toString();
    }

    private static void poser(MutablePortletParameters cible, Object... parametres) {
        for (int i = 0; i < parametres.length; i += 2) {
            if (parametres[i + 1] != null) {
                cible.setValue(String.valueOf(parametres[i]), String.valueOf(parametres[i + 1]));
            }
        }
    }
}
