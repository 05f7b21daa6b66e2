package org.entstage.notification.avis;

import org.entstage.convention.piece.PieceDeposee;
import org.entstage.convention.piece.PieceRefusee;
import org.entstage.notification.modele.Evenement;
import org.entstage.notification.modele.Variable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces what happens to the documents of students, in the transaction in which it happens. */
@Component
class AvisDesPieces {

    private final Annonceur annonceur;

    AvisDesPieces(Annonceur annonceur) {
        this.annonceur = annonceur;
    }

    @EventListener
    void deposee(PieceDeposee fait) {
        annonceur.annoncer(new Annonce(Evenement.PIECE_DEPOSEE, fait.avis())
                .avec(Variable.PIECE, langue -> fait.piece().libelle(langue.locale())));
    }

    @EventListener
    void refusee(PieceRefusee fait) {
        annonceur.annoncer(new Annonce(Evenement.PIECE_REFUSEE, fait.avis())
                .avec(Variable.PIECE, langue -> fait.piece().libelle(langue.locale()))
                .avec(Variable.MOTIF, fait.motif()));
    }
}
