package org.entstage.offre.candidature;

import static org.entstage.commun.Texte.ouNul;

import java.util.Optional;
import java.util.Set;
import org.entstage.commun.AdresseCourriel;
import org.entstage.commun.NumeroTelephone;
import org.entstage.commun.Problemes;
import org.entstage.fichier.FormatFichier;

/**
 * An application as the student types it; empty texts become null.
 *
 * @param courriel where the company may write to him
 * @param telephone or null
 * @param formation what he studies, in his words
 * @param lettre why he applies
 * @param nomDuCv name of the file on his machine, or null
 * @param cv bytes of the file, a PDF
 */
public record SaisieCandidature(
        String courriel, String telephone, String formation, String lettre, String nomDuCv, byte[] cv) {

    /** Bytes that a CV may have. */
    public static final int TAILLE_MAXIMALE = 6 * 1024 * 1024;

    private static final int MEGAOCTET = 1024 * 1024;
    private static final int LETTRE = 10_000;
    private static final int FORMATION = 200;
    private static final int COURRIEL = 254;

    public SaisieCandidature {
        courriel = ouNul(courriel);
        telephone = ouNul(telephone);
        formation = ouNul(formation);
        lettre = ouNul(lettre);
        cv = cv == null ? new byte[0] : cv.clone();
    }

    @Override
    public byte[] cv() {
        return cv.clone();
    }

    /** Empty for anything else than a PDF. */
    Optional<FormatFichier> format() {
        return FormatFichier.de(cv, Set.of(FormatFichier.PDF));
    }

    /** What is wrong, at the fields {@code courriel telephone formation lettre cv}. */
    Problemes problemes() {
        boolean gros = cv.length > TAILLE_MAXIMALE;
        return new Problemes()
                .obligatoire("courriel", courriel)
                .longueur("courriel", courriel, COURRIEL)
                .si(courriel != null && !AdresseCourriel.valide(courriel), "courriel", "commun.courriel.faux")
                .si(
                        telephone != null
                                && NumeroTelephone.normaliser(telephone, "FR").isEmpty(),
                        "telephone",
                        "commun.telephone.faux")
                .obligatoire("formation", formation)
                .longueur("formation", formation, FORMATION)
                .obligatoire("lettre", lettre)
                .longueur("lettre", lettre, LETTRE)
                .si(cv.length == 0, "cv", "candidature.cv.absent")
                .si(gros, "cv", "candidature.cv.gros", TAILLE_MAXIMALE / MEGAOCTET)
                .si(cv.length > 0 && !gros && format().isEmpty(), "cv", "candidature.cv.format");
    }
}
