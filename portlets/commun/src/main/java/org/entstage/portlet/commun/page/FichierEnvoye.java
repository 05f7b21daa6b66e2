package org.entstage.portlet.commun.page;

import java.io.IOException;
import javax.portlet.ResourceResponse;

/** Sends a file to the browser: kept by no cache, and taken for nothing but what it is said to be. */
public final class FichierEnvoye {

    private FichierEnvoye() {}

    /**
     * To be saved, never to be opened within the site: what people handed in.
     *
     * @param nom letters, digits, dot and hyphen only
     * @param type MIME type, found in the contents
     */
    public static void aEnregistrer(ResourceResponse response, String nom, String type, byte[] octets)
            throws IOException {
        envoyer(response, "attachment", nom, type, octets);
    }

    /**
     * A PDF to be read in the browser.
     *
     * @param nom letters, digits, dot and hyphen only
     */
    public static void aLire(ResourceResponse response, String nom, byte[] pdf) throws IOException {
        envoyer(response, "inline", nom, "application/pdf", pdf);
    }

    private static void envoyer(ResourceResponse response, String comment, String nom, String type, byte[] octets)
            throws IOException {
        response.setContentType(type);
        response.setProperty("Cache-Control", "private, no-store");
        response.setProperty("X-Content-Type-Options", "nosniff");
        response.setProperty("Content-Disposition", comment + "; filename=\"" + nom + "\"");
        response.getPortletOutputStream().write(octets);
    }
}
