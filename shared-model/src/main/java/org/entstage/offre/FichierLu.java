package org.entstage.offre;

import org.entstage.fichier.FormatFichier;

/**
 * A file with its bytes.
 *
 * @param nom harmless, with the right ending
 */
public record FichierLu(String nom, FormatFichier format, byte[] contenu) {

    public FichierLu {
        contenu = contenu.clone();
    }

    @Override
    public byte[] contenu() {
        return contenu.clone();
    }
}
