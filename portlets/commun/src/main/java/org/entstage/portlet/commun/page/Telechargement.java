package org.entstage.portlet.commun.page;

import java.io.IOException;
import javax.portlet.ResourceResponse;

/** A file of a person, to be saved: never shown in the page, never kept by a cache. */
public final class Telechargement {

    private Telechargement() {}

    /**
     * @param nom letters, digits, dot and hyphen only
     * @param type MIME type, found in the contents
     */
    public static void envoyer(ResourceResponse response, String nom, String type, byte[] contenu) throws IOException {
        response.setContentType(type);
        response.setProperty("Cache-Control", "private, no-store");
        response.setProperty("X-Content-Type-Options", "nosniff");
        response.setProperty("Content-Disposition", "attachment; filename=\"" + nom + "\"");
        response.getPortletOutputStream().write(contenu);
    }
}
