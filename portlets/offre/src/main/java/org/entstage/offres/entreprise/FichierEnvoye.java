package org.entstage.offres.entreprise;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.Part;
import org.entstage.portlet.commun.formulaire.FichierRecu;

/** Reads a file that came with a form of a page outside the portal. */
final class FichierEnvoye {

    private final String nom;
    private final byte[] contenu;

    private FichierEnvoye(String nom, byte[] contenu) {
        this.nom = nom;
        this.contenu = contenu;
    }

    /** @param champ name of the field */
    static FichierEnvoye lire(HttpServletRequest request, String champ) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            return new FichierEnvoye(null, new byte[0]);
        }
        try {
            Part part = request.getPart(champ);
            if (part == null) {
                return new FichierEnvoye(null, new byte[0]);
            }
            try (InputStream flux = part.getInputStream()) {
                return new FichierEnvoye(part.getSubmittedFileName(), flux.readNBytes(FichierRecu.MAXIMUM + 1));
            } finally {
                part.delete();
            }
        } catch (ServletException illisible) {
            throw new IOException(illisible);
        }
    }

    boolean present() {
        return contenu.length > 0;
    }

    /** Name that it had on the person's machine, or null. */
    String nom() {
        return nom;
    }

    byte[] contenu() {
        return contenu.clone();
    }
}
