package org.entstage.convention.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entstage.centregestion.PiecesDesCentres;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.ReadUseCase;
import org.entstage.convention.DossierDePieces;
import org.entstage.droits.Acteur;
import org.entstage.piece.PieceDemandee;
import org.entstage.piece.PiecesDemandees;

/** Shows which documents are asked for a convention, what was given, and what is missing. */
@ReadUseCase
public class ConsulterPieces {

    private final GestesSurPieces gestes;
    private final PiecesDesCentres demandees;
    private final Pieces pieces;

    ConsulterPieces(GestesSurPieces gestes, PiecesDesCentres demandees, Pieces pieces) {
        this.gestes = gestes;
        this.demandees = demandees;
        this.pieces = pieces;
    }

    /**
     * @throws org.entstage.commun.Introuvable when it does not exist for this person
     * @throws org.entstage.commun.AccesRefuse unless he may read its documents
     */
    public FichePiecesDuDossier executer(Acteur acteur, long convention) {
        DossierDePieces dossier = gestes.lire(acteur, convention);
        PiecesDemandees toutes = demandees.pour(dossier.centre());
        List<PieceDemandee> ici = toutes.pour(dossier.stage());
        List<Piece> donnees = pieces.de(convention);
        Set<String> bloquent = bloquent(toutes, dossier, donnees);
        List<PieceAttendue> attendues = new ArrayList<>();
        for (PieceDemandee demande : ici) {
            attendues.add(new PieceAttendue(
                    demande,
                    lignes(
                            acteur,
                            dossier,
                            donnees.stream()
                                    .filter(piece -> piece.code().equals(demande.code()) && courante(piece))
                                    .toList()),
                    bloquent.contains(demande.code())));
        }
        Set<String> codes = ici.stream().map(PieceDemandee::code).collect(Collectors.toSet());
        return new FichePiecesDuDossier(
                dossier,
                attendues,
                lignes(
                        acteur,
                        dossier,
                        donnees.stream()
                                .filter(piece -> !codes.contains(piece.code()) && courante(piece))
                                .toList()),
                dossier.controler()
                        ? lignes(
                                acteur,
                                dossier,
                                donnees.stream()
                                        .filter(piece -> !courante(piece))
                                        .toList())
                        : List.of());
    }

    private static boolean courante(Piece piece) {
        return piece.etat() != EtatPiece.REMPLACEE;
    }

    private static List<LignePiece> lignes(Acteur acteur, DossierDePieces dossier, List<Piece> lues) {
        return lues.stream().map(piece -> piece.ligne(acteur, dossier)).toList();
    }

    /** Codes for which a step that is to be done now waits. */
    private static Set<String> bloquent(PiecesDemandees toutes, DossierDePieces dossier, List<Piece> donnees) {
        Circuit circuit = dossier.circuit() == null ? Circuit.LIVRE : dossier.circuit();
        return dossier.aFaire().stream()
                .flatMap((NatureEtape etape) -> toutes.exigences(dossier.stage(), circuit, etape).stream())
                .filter(exigence -> !PiecesExigees.remplie(exigence, donnees))
                .map(exigence -> exigence.piece().code())
                .collect(Collectors.toSet());
    }
}
