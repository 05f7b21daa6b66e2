package org.entstage.centregestion;

import org.entstage.parametre.CatalogueParametres;
import org.entstage.piece.PiecesDemandees;
import org.springframework.stereotype.Component;

/** The documents as the settings have them; costs no statement. */
@Component
class PiecesReglees implements PiecesDesCentres {

    private final ReglagesDuCentre reglages;

    PiecesReglees(ReglagesDuCentre reglages) {
        this.reglages = reglages;
    }

    @Override
    public PiecesDemandees pour(long centre) {
        return PiecesDemandees.lire(reglages.texte(centre, CatalogueParametres.PIECES))
                .orElse(PiecesDemandees.LIVREES);
    }
}
