package org.entstage.convention.piece;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.entstage.centregestion.PiecesDesCentres;
import org.entstage.commun.Introuvable;
import org.entstage.convention.DossierDePieces;
import org.entstage.convention.DossiersDePieces;
import org.entstage.convention.NoteDePiece;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.nomenclature.Valeur;
import org.entstage.piece.PieceDemandee;
import org.springframework.stereotype.Component;

/** Takes the documents of a convention out and puts them back, the same way for every use case. */
@Component
class GestesSurPieces {

    private final DossiersDePieces dossiers;
    private final PiecesDesCentres demandees;
    private final Nomenclatures nomenclatures;
    private final Pieces pieces;
    private final Clock horloge;

    GestesSurPieces(
            DossiersDePieces dossiers,
            PiecesDesCentres demandees,
            Nomenclatures nomenclatures,
            Pieces pieces,
            Clock horloge) {
        this.dossiers = dossiers;
        this.demandees = demandees;
        this.nomenclatures = nomenclatures;
        this.pieces = pieces;
        this.horloge = horloge;
    }

    DossierDePieces lire(Acteur acteur, long convention) {
        return dossiers.lire(acteur, convention);
    }

    DossierDePieces ouvrir(Acteur acteur, Action action, long convention) {
        return dossiers.ouvrirPour(acteur, action, convention);
    }

    /** @throws Introuvable when it is none of this convention */
    Piece piece(DossierDePieces dossier, long id) {
        return pieces.trouver(id)
                .filter(piece -> piece.convention() == dossier.convention())
                .orElseThrow(() -> new Introuvable("document " + id + " of convention " + dossier.convention()));
    }

    /** What is asked of this kind here. */
    Optional<PieceDemandee> demandee(DossierDePieces dossier, String code) {
        return demandees.pour(dossier.centre()).pour(dossier.stage()).stream()
                .filter(piece -> piece.code().equals(code))
                .findFirst();
    }

    /** What a document is called; its code where the list lost it. */
    Valeur valeur(String code) {
        return nomenclatures.valeur(Liste.PIECE, code).orElseGet(() -> new Valeur(code, code, code));
    }

    /** As the history names it. */
    String mention(Piece piece) {
        return valeur(piece.code()).libelle(Locale.FRENCH) + " (" + piece.nom() + ")";
    }

    void noter(Acteur acteur, DossierDePieces dossier, NoteDePiece note) {
        dossiers.noter(acteur, dossier.convention(), note);
    }

    LocalDateTime maintenant() {
        return LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS);
    }
}
