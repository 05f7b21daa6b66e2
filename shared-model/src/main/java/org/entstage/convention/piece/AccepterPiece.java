package org.entstage.convention.piece;

import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.convention.DossierDePieces;
import org.entstage.convention.NoteDePiece;
import org.entstage.convention.Transition;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.piece.PiecesDemandees;

/** Accepts a document. The days of a certificate of civil liability become those that the rules read (R20). */
@UseCase
public class AccepterPiece {

    private final GestesSurPieces gestes;
    private final Pieces pieces;

    AccepterPiece(GestesSurPieces gestes, Pieces pieces) {
        this.gestes = gestes;
        this.pieces = pieces;
    }

    /**
     * @param version the one that was on the page
     * @throws RefusMetier when somebody decided on it, or another one took its place
     */
    public void executer(Acteur acteur, long convention, long id, int version) {
        DossierDePieces dossier = gestes.ouvrir(acteur, Action.PIECE_CONTROLER, convention);
        Piece piece = gestes.piece(dossier, id);
        piece.accepter(version, acteur, gestes.maintenant());
        pieces.enregistrer(piece);
        pieces.de(convention).stream()
                .filter(autre -> autre.cedeALAcceptation(piece))
                .forEach(autre -> {
                    autre.remplacer();
                    pieces.enregistrer(autre);
                });
        boolean assure = piece.code().equals(PiecesDemandees.RESPONSABILITE_CIVILE) && piece.valableAu() != null;
        gestes.noter(
                acteur,
                dossier,
                new NoteDePiece(
                        Transition.PIECE_ACCEPTEE,
                        gestes.mention(piece),
                        assure ? piece.valableDu() : null,
                        assure ? piece.valableAu() : null,
                        null));
    }
}
