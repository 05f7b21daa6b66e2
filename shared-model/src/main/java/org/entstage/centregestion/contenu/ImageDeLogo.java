package org.entstage.centregestion.contenu;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;

/** Makes a logo out of what was handed in: drawn anew, so that nothing but its points is kept. */
final class ImageDeLogo {

    /** Bytes that the file may have. */
    static final int TAILLE_MAXIMALE = 300 * 1024;

    private static final int KILO = 1024;

    /** Points of a side beyond which a picture is not even opened. */
    private static final int COTE_MAXIMAL = 4000;

    private static final int LARGEUR = 900;
    private static final int HAUTEUR = 300;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private ImageDeLogo() {}

    /**
     * @param recu PNG or JPEG
     * @return PNG on white, 900 x 300 points at the most
     * @throws RefusMetier for anything else, and for what is too large
     */
    static byte[] png(byte[] recu) {
        if (recu.length == 0) {
            throw refus("consigne.fichier.absent");
        }
        if (recu.length > TAILLE_MAXIMALE) {
            throw refus("logo.gros", TAILLE_MAXIMALE / KILO);
        }
        return ecrire(reduire(lire(recu)));
    }

    private static BufferedImage lire(byte[] recu) {
        try (ImageInputStream flux = new MemoryCacheImageInputStream(new ByteArrayInputStream(recu))) {
            Iterator<ImageReader> lecteurs = ImageIO.getImageReaders(flux);
            if (!lecteurs.hasNext()) {
                throw refus("logo.format");
            }
            ImageReader lecteur = lecteurs.next();
            try {
                lecteur.setInput(flux, true, true);
                if (!FORMATS.contains(lecteur.getFormatName().toLowerCase(Locale.ROOT))) {
                    throw refus("logo.format");
                }
                if (lecteur.getWidth(0) > COTE_MAXIMAL || lecteur.getHeight(0) > COTE_MAXIMAL) {
                    throw refus("logo.dimensions", COTE_MAXIMAL);
                }
                return lecteur.read(0);
            } finally {
                lecteur.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException illisible) {
            throw refus("logo.format");
        }
    }

    /** A white ground instead of transparency: a convention is printed on paper. */
    private static BufferedImage reduire(BufferedImage image) {
        double echelle =
                Math.min(1, Math.min((double) LARGEUR / image.getWidth(), (double) HAUTEUR / image.getHeight()));
        int largeur = Math.max(1, (int) Math.round(image.getWidth() * echelle));
        int hauteur = Math.max(1, (int) Math.round(image.getHeight() * echelle));
        BufferedImage logo = new BufferedImage(largeur, hauteur, BufferedImage.TYPE_INT_RGB);
        Graphics2D dessin = logo.createGraphics();
        try {
            dessin.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            dessin.setColor(Color.WHITE);
            dessin.fillRect(0, 0, largeur, hauteur);
            dessin.drawImage(image, 0, 0, largeur, hauteur, null);
        } finally {
            dessin.dispose();
        }
        return logo;
    }

    private static byte[] ecrire(BufferedImage logo) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(logo, "png", png);
            return png.toByteArray();
        } catch (IOException jamais) {
            throw new UncheckedIOException(jamais);
        }
    }

    private static RefusMetier refus(String cle, Serializable... arguments) {
        return new RefusMetier(Probleme.auChamp("fichier", cle, arguments));
    }
}
