package org.entstage.convention.piece;

import java.util.List;
import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.convention.DossierDePieces;
import org.entstage.convention.NoteDePiece;
import org.entstage.convention.Transition;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.fichier.Fichiers;
import org.entstage.piece.PieceDemandee;
import org.entstage.piece.PiecesDemandees;

/** Hands a document of a student in: himself, or the staff for him. What waited of the same kind gives way. */
@UseCase
public class DeposerPiece {

    /** Documents of one convention, those that others took the place of among them. */
    static final int NOMBRE = 60;

    private final GestesSurPieces gestes;
    private final Pieces pieces;
    private final Fichiers fichiers;

    DeposerPiece(GestesSurPieces gestes, Pieces pieces, Fichiers fichiers) {
        this.gestes = gestes;
        this.pieces = pieces;
        this.fichiers = fichiers;
    }

    /**
     * @throws RefusMetier with everything that is wrong: another kind of file, too large, days that are missing
     * @throws org.entstage.commun.AccesRefuse unless he may hand documents in here
     */
    public void executer(Acteur acteur, long convention, SaisiePiece saisie) {
        DossierDePieces dossier = gestes.ouvrir(acteur, Action.PIECE_DEPOSER, convention);
        PieceDemandee demandee = gestes.demandee(dossier, saisie.code()).orElse(null);
        List<Piece> donnees = pieces.de(convention);
        Problemes problemes = saisie.problemes(demandee);
        problemes
                .si(
                        saisie.code() != null && demandee == null && !PiecesDemandees.AUTRE.equals(saisie.code()),
                        "code",
                        "commun.choix.inconnu")
                .si(donnees.size() >= NOMBRE, "", "piece.nombre", NOMBRE)
                .refuser();
        donnees.stream().filter(piece -> piece.cedeAuDepot(saisie.code())).forEach(piece -> {
            piece.remplacer();
            pieces.enregistrer(piece);
        });
        Piece piece = new Piece(
                dossier,
                saisie,
                fichiers.deposer(saisie.contenu(), saisie.format().orElseThrow()),
                acteur,
                gestes.maintenant());
        pieces.ajouter(piece);
        gestes.noter(
                acteur,
                dossier,
                new NoteDePiece(
                        Transition.PIECE_DEPOSEE,
                        gestes.mention(piece),
                        dossier.controler() || dossier.etat().modifiableParEtudiant()
                                ? null
                                : avis -> new PieceDeposee(avis, gestes.valeur(saisie.code()))));
    }
}
