package org.entstage.portlet.commun.formulaire;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import javax.portlet.ActionRequest;
import javax.portlet.PortletException;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.Part;

/**
 * A file that came with a form. A handler method that asks for one gets the part that is called like its argument; no
 * file is one without contents.
 *
 * @param nom name that it had on the person's machine, or null
 * @param contenu its bytes, {@value #MAXIMUM} and one at the most: who asks for less sees that it was more
 */
public record FichierRecu(String nom, byte[] contenu) {

    /** Bytes that are taken in. */
    public static final int MAXIMUM = 6 * 1024 * 1024;

    public FichierRecu {
        contenu = contenu.clone();
    }

    @Override
    public byte[] contenu() {
        return contenu.clone();
    }

    /** Whether a file was chosen. */
    public boolean present() {
        return contenu.length > 0;
    }

    /**
     * Reads a part of a form that was sent as {@code multipart/form-data}.
     *
     * @param champ name of the field
     */
    public static FichierRecu lire(ActionRequest request, String champ) throws IOException, PortletException {
        return lire(enParties(request.getContentType()) ? request.getPart(champ) : null);
    }

    /** The same of a page outside the portal. */
    public static FichierRecu lire(HttpServletRequest request, String champ) throws IOException {
        try {
            return lire(enParties(request.getContentType()) ? request.getPart(champ) : null);
        } catch (ServletException illisible) {
            throw new IOException(illisible);
        }
    }

    private static boolean enParties(String type) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    private static FichierRecu lire(Part part) throws IOException {
        if (part == null) {
            return new FichierRecu(null, new byte[0]);
        }
        try (InputStream flux = part.getInputStream()) {
            return new FichierRecu(part.getSubmittedFileName(), flux.readNBytes(MAXIMUM + 1));
        } finally {
            part.delete();
        }
    }
}
