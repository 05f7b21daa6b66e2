package org.entstage.offre.recherche;

import org.entstage.offre.Offre;
import org.entstage.offre.OffreEcrite;
import org.entstage.offre.Offres;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the index with the offers: in the same transaction, so that a search never finds what is not there. */
@Component
class IndexDesOffres {

    private final Offres offres;
    private final OffresPubliees publiees;
    private final TermesDOffre termes;

    IndexDesOffres(Offres offres, OffresPubliees publiees, TermesDOffre termes) {
        this.offres = offres;
        this.publiees = publiees;
        this.termes = termes;
    }

    @EventListener
    public void ecrite(OffreEcrite evenement) {
        indexer(evenement.offre());
    }

    /** Brings the index of one offer to what it says now. */
    void indexer(long id) {
        if (publiees.inscrire(id)) {
            Offre offre = offres.parId(id).orElseThrow();
            publiees.ecrire(id, termes.de(offre.saisie(), offre.structure().raisonSociale()));
        }
    }
}
