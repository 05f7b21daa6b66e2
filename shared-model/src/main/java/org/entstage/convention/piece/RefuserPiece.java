package org.entstage.convention.piece;

import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.convention.DossierDePieces;
import org.entstage.convention.NoteDePiece;
import org.entstage.convention.Transition;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Refuses a document with a reason that its student reads. */
@UseCase
public class RefuserPiece {

    private static final int MOTIF = 2000;

    private final GestesSurPieces gestes;
    private final Pieces pieces;

    RefuserPiece(GestesSurPieces gestes, Pieces pieces) {
        this.gestes = gestes;
        this.pieces = pieces;
    }

    /**
     * @param version the one that was on the page
     * @throws RefusMetier without a reason, and when nobody may refuse it any more
     */
    public void executer(Acteur acteur, long convention, long id, int version, String motif) {
        DossierDePieces dossier = gestes.ouvrir(acteur, Action.PIECE_CONTROLER, convention);
        new Problemes()
                .obligatoire("motif", motif)
                .longueur("motif", motif, MOTIF)
                .refuser();
        Piece piece = gestes.piece(dossier, id);
        String pourquoi = motif.strip();
        piece.refuser(version, pourquoi, dossier.etat(), acteur, gestes.maintenant());
        pieces.enregistrer(piece);
        gestes.noter(
                acteur,
                dossier,
                new NoteDePiece(
                        Transition.PIECE_REFUSEE,
                        gestes.mention(piece) + " : " + pourquoi,
                        avis -> new PieceRefusee(avis, gestes.valeur(piece.code()), pourquoi)));
    }
}
