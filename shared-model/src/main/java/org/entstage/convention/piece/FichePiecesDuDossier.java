package org.entstage.convention.piece;

import java.util.List;
import org.entstage.convention.DossierDePieces;

/**
 * The documents of a convention.
 *
 * @param attendues what is asked, in order
 * @param autres what was given beside, the newest first
 * @param anciennes what another one took the place of, the newest first; for the staff alone
 */
public record FichePiecesDuDossier(
        DossierDePieces dossier, List<PieceAttendue> attendues, List<LignePiece> autres, List<LignePiece> anciennes) {

    public FichePiecesDuDossier {
        attendues = List.copyOf(attendues);
        autres = List.copyOf(autres);
        anciennes = List.copyOf(anciennes);
    }

    /** Whether a step that is to be done now waits for one of those that are missing. */
    public boolean bloquee() {
        return manquantes().stream().anyMatch(PieceAttendue::bloque);
    }

    /** What is asked and was not given, or was refused. */
    public List<PieceAttendue> manquantes() {
        return attendues.stream().filter(PieceAttendue::manque).toList();
    }
}
