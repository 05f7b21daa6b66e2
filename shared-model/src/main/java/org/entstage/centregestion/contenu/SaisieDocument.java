package org.entstage.centregestion.contenu;

import org.entstage.commun.Problemes;
import org.entstage.commun.Texte;
import org.entstage.fichier.FormatFichier;

/**
 * A file as somebody hands it in.
 *
 * @param libelleFr what students read
 * @param libelleEn the same in English, or null
 * @param nom name of the file on his machine, or null
 */
public record SaisieDocument(String libelleFr, String libelleEn, String nom, byte[] contenu) {

    /** Bytes that a file may have. */
    public static final int TAILLE_MAXIMALE = 5 * 1024 * 1024;

    private static final int MEGAOCTET = 1024 * 1024;

    public SaisieDocument {
        libelleFr = Texte.ouNul(libelleFr);
        libelleEn = Texte.ouNul(libelleEn);
        contenu = contenu == null ? new byte[0] : contenu.clone();
    }

    @Override
    public byte[] contenu() {
        return contenu.clone();
    }

    Problemes problemes() {
        return new Problemes()
                .obligatoire("libelleFr", libelleFr)
                .longueur("libelleFr", libelleFr, 150)
                .longueur("libelleEn", libelleEn, 150)
                .si(contenu.length == 0, "fichier", "consigne.fichier.absent")
                .si(contenu.length > TAILLE_MAXIMALE, "fichier", "consigne.fichier.gros", TAILLE_MAXIMALE / MEGAOCTET)
                .si(
                        contenu.length > 0
                                && FormatFichier.de(contenu, FormatFichier.TEXTES)
                                        .isEmpty(),
                        "fichier",
                        "consigne.fichier.format");
    }
}
