package org.entstage.offre.recherche;

import org.entstage.commun.Introuvable;
import org.entstage.offre.Offre;
import org.entstage.offre.Offres;
import org.entstage.offre.SaisieOffre;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page of an offer of what it says, without what the company hides. */
@Component
class FichesDOffres {

    private final Offres offres;

    FichesDOffres(Offres offres) {
        this.offres = offres;
    }

    @Transactional(readOnly = true)
    public FicheOffre lire(OffreTrouvee vue, boolean gardee) {
        Offre offre = offres.parId(vue.id()).orElseThrow(() -> new Introuvable("offer " + vue.id()));
        SaisieOffre saisie = offre.saisie();
        return new FicheOffre(
                vue.id(),
                saisie.montree(),
                saisie.cacherEtablissement() ? null : offre.structure().fiche(),
                offre.centre().libelle(),
                vue.parueLe(),
                vue.dernierJour(),
                vue.ciblee(),
                gardee);
    }
}
