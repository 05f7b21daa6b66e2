package org.entstage.convention.document.formulaire;

import java.util.EnumSet;
import java.util.Set;
import org.entstage.commun.Problemes;
import org.entstage.fichier.FormatFichier;

/**
 * A host's form as the staff hands it in.
 *
 * @param mentions those that somebody found in it
 * @param nom name of the file on his machine, or null
 */
public record SaisieFormulaire(Set<MentionObligatoire> mentions, String nom, byte[] contenu) {

    /** Bytes that a form may have. */
    public static final int TAILLE_MAXIMALE = 6 * 1024 * 1024;

    private static final int MEGAOCTET = 1024 * 1024;

    public SaisieFormulaire {
        mentions = mentions == null ? Set.of() : Set.copyOf(mentions);
        contenu = contenu == null ? new byte[0] : contenu.clone();
    }

    @Override
    public byte[] contenu() {
        return contenu.clone();
    }

    /** All that is wrong; what misses a mention is called by the mention. */
    public Problemes problemes() {
        Problemes problemes = new Problemes();
        EnumSet.allOf(MentionObligatoire.class)
                .forEach(mention -> problemes.si(
                        !mentions.contains(mention), mention.name(), "formulaire.mention", mention.ordinal() + 1));
        boolean gros = contenu.length > TAILLE_MAXIMALE;
        boolean pdf = FormatFichier.de(contenu, Set.of(FormatFichier.PDF)).isPresent();
        return problemes
                .si(contenu.length == 0, "fichier", "formulaire.fichier.absent")
                .si(gros, "fichier", "formulaire.fichier.gros", TAILLE_MAXIMALE / MEGAOCTET)
                .si(contenu.length > 0 && !gros && !pdf, "fichier", "formulaire.fichier.format");
    }
}
