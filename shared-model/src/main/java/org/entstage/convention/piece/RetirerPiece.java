package org.entstage.convention.piece;

import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.convention.DossierDePieces;
import org.entstage.convention.NoteDePiece;
import org.entstage.convention.Transition;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.fichier.Fichiers;

/** Takes back a document that nobody accepted, with its file; who handed it in may, while the student has the convention. */
@UseCase
public class RetirerPiece {

    private final GestesSurPieces gestes;
    private final Pieces pieces;
    private final Fichiers fichiers;

    RetirerPiece(GestesSurPieces gestes, Pieces pieces, Fichiers fichiers) {
        this.gestes = gestes;
        this.pieces = pieces;
        this.fichiers = fichiers;
    }

    /** @throws RefusMetier when it is too late, or another's */
    public void executer(Acteur acteur, long convention, long id) {
        DossierDePieces dossier = gestes.ouvrir(acteur, Action.PIECE_DEPOSER, convention);
        Piece piece = gestes.piece(dossier, id);
        if (!piece.retirable(acteur, dossier.etat())) {
            throw new RefusMetier(Probleme.general("piece.pasRetirable"));
        }
        String mention = gestes.mention(piece);
        pieces.supprimer(piece);
        fichiers.effacer(piece.fichier());
        gestes.noter(acteur, dossier, new NoteDePiece(Transition.PIECE_RETIREE, mention, null));
    }
}
