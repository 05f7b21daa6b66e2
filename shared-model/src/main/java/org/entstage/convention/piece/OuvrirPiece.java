package org.entstage.convention.piece;

import org.entstage.commun.Introuvable;
import org.entstage.commun.ReadUseCase;
import org.entstage.convention.DossierDePieces;
import org.entstage.droits.Acteur;
import org.entstage.fichier.Fichiers;

/** Hands a document out, to be saved. One that another took the place of is for the staff alone. */
@ReadUseCase
public class OuvrirPiece {

    private final GestesSurPieces gestes;
    private final Fichiers fichiers;

    OuvrirPiece(GestesSurPieces gestes, Fichiers fichiers) {
        this.gestes = gestes;
        this.fichiers = fichiers;
    }

    /**
     * @param nom letters, digits, dot and hyphen only
     * @param type MIME type, found in the contents
     */
    public record PieceOuverte(String nom, String type, byte[] contenu) {}

    /** @throws Introuvable when there is no such document of this convention for this person */
    public PieceOuverte executer(Acteur acteur, long convention, long id) {
        DossierDePieces dossier = gestes.lire(acteur, convention);
        Piece piece = gestes.piece(dossier, id);
        if (piece.etat() == EtatPiece.REMPLACEE && !dossier.controler()) {
            throw new Introuvable("document " + id + " was replaced");
        }
        return new PieceOuverte(piece.nom(), piece.format().type(), fichiers.lire(piece.fichier()));
    }
}
