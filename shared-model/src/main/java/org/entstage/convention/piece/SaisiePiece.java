package org.entstage.convention.piece;

import java.time.LocalDate;
import java.util.Optional;
import org.entstage.commun.Problemes;
import org.entstage.commun.Texte;
import org.entstage.fichier.FormatFichier;
import org.entstage.piece.PieceDemandee;

/**
 * A document as somebody hands it in.
 *
 * @param code of the list PIECE, or null
 * @param valableDu first day on which it is valid, or null
 * @param valableAu last day, or null
 * @param nom name of the file on his machine, or null
 */
public record SaisiePiece(String code, LocalDate valableDu, LocalDate valableAu, String nom, byte[] contenu) {

    /** Bytes that a document may have. */
    public static final int TAILLE_MAXIMALE = 6 * 1024 * 1024;

    private static final int MEGAOCTET = 1024 * 1024;
    private static final int PREMIERE_ANNEE = 2000;
    private static final int DERNIERE_ANNEE = 2100;

    public SaisiePiece {
        code = Texte.ouNul(code);
        contenu = contenu == null ? new byte[0] : contenu.clone();
    }

    @Override
    public byte[] contenu() {
        return contenu.clone();
    }

    Optional<FormatFichier> format() {
        return FormatFichier.de(contenu, FormatFichier.PREUVES);
    }

    /** @param demandee what is asked of this kind, null for something else */
    Problemes problemes(PieceDemandee demandee) {
        boolean datee = demandee != null && demandee.datee();
        boolean gros = contenu.length > TAILLE_MAXIMALE;
        return new Problemes()
                .obligatoire("code", code)
                .si(datee && valableDu == null, "valableDu", "commun.obligatoire")
                .si(datee && valableAu == null, "valableAu", "commun.obligatoire")
                .si(!possible(valableDu), "valableDu", "convention.date.fausse")
                .si(!possible(valableAu), "valableAu", "convention.date.fausse")
                .si((valableDu == null) != (valableAu == null) && !datee, "valableAu", "piece.dates.deux")
                .si(
                        valableDu != null && valableAu != null && valableAu.isBefore(valableDu),
                        "valableAu",
                        "piece.dates.avant")
                .si(contenu.length == 0, "fichier", "piece.fichier.absent")
                .si(gros, "fichier", "piece.fichier.gros", TAILLE_MAXIMALE / MEGAOCTET)
                .si(contenu.length > 0 && !gros && format().isEmpty(), "fichier", "piece.fichier.format");
    }

    /** A year half typed ("0002", "20266") is a date for a browser. */
    private static boolean possible(LocalDate jour) {
        return jour == null || jour.getYear() >= PREMIERE_ANNEE && jour.getYear() <= DERNIERE_ANNEE;
    }
}
