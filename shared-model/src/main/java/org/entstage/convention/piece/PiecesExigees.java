package org.entstage.convention.piece;

import java.util.ArrayList;
import java.util.List;
import org.entstage.centregestion.PiecesDesCentres;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.Probleme;
import org.entstage.convention.ExigencesDePieces;
import org.entstage.fichier.Fichiers;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.nomenclature.Valeur;
import org.entstage.piece.PiecesDemandees.Exigence;
import org.entstage.piece.StageConcerne;
import org.springframework.stereotype.Component;

/** Holds what was given against what the centre requires. */
@Component
class PiecesExigees implements ExigencesDePieces {

    private final PiecesDesCentres demandees;
    private final Pieces pieces;
    private final Fichiers fichiers;
    private final Nomenclatures nomenclatures;

    PiecesExigees(PiecesDesCentres demandees, Pieces pieces, Fichiers fichiers, Nomenclatures nomenclatures) {
        this.demandees = demandees;
        this.pieces = pieces;
        this.fichiers = fichiers;
        this.nomenclatures = nomenclatures;
    }

    @Override
    public List<Probleme> manquantes(
            long convention, long centre, StageConcerne stage, Circuit circuit, NatureEtape etape) {
        List<Exigence> exigences = demandees.pour(centre).exigences(stage, circuit, etape);
        if (exigences.isEmpty()) {
            return List.of();
        }
        List<Piece> donnees = pieces.de(convention);
        List<Probleme> problemes = new ArrayList<>();
        for (Exigence exigence : exigences) {
            String code = exigence.piece().code();
            if (!remplie(exigence, donnees)) {
                boolean donnee = donnees.stream()
                        .anyMatch(piece -> piece.code().equals(code) && piece.etat() == EtatPiece.DEPOSEE);
                problemes.add(Probleme.general(
                        donnee ? "piece.aAccepter" : "piece.manque",
                        nomenclatures.valeur(Liste.PIECE, code).orElseGet(() -> new Valeur(code, code, code))));
            }
        }
        return problemes;
    }

    static boolean remplie(Exigence exigence, List<Piece> donnees) {
        return donnees.stream()
                .filter(piece -> piece.code().equals(exigence.piece().code()))
                .anyMatch(piece -> piece.etat() == EtatPiece.ACCEPTEE
                        || piece.etat() == EtatPiece.DEPOSEE && !exigence.acceptee());
    }

    @Override
    public void oublier(long convention) {
        for (Piece piece : pieces.de(convention)) {
            fichiers.effacer(piece.fichier());
            pieces.supprimer(piece);
        }
    }
}
