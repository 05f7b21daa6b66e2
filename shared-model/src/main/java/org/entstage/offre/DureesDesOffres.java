package org.entstage.offre;

import java.time.Clock;
import java.time.LocalDate;
import org.entstage.centregestion.ReglagesDuCentre;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.parametre.CatalogueParametres;
import org.springframework.stereotype.Component;

/** How long offers are shown, by the settings of their centres. */
@Component
class DureesDesOffres {

    private final ReglagesDuCentre reglages;
    private final Clock horloge;

    DureesDesOffres(ReglagesDuCentre reglages, Clock horloge) {
        this.reglages = reglages;
        this.horloge = horloge;
    }

    /** The last day of what is published today where nobody says otherwise. */
    LocalDate proposee(long centre) {
        int mois = Math.min(
                reglages.entier(centre, CatalogueParametres.OFFRE_DUREE),
                reglages.entier(centre, CatalogueParametres.OFFRE_DUREE_MAXIMALE));
        return LocalDate.now(horloge).plusMonths(mois);
    }

    /** The furthest day until which may be published today. */
    LocalDate limite(long centre) {
        return LocalDate.now(horloge).plusMonths(reglages.entier(centre, CatalogueParametres.OFFRE_DUREE_MAXIMALE));
    }

    /**
     * The day that somebody asks for, or the usual one.
     *
     * @throws RefusMetier when it is over, or too far
     */
    LocalDate dernierJour(long centre, LocalDate demande) {
        if (demande == null) {
            return proposee(centre);
        }
        if (demande.isBefore(LocalDate.now(horloge))) {
            throw new RefusMetier(Probleme.auChamp("jusquAu", "offre.fin.passee"));
        }
        if (demande.isAfter(limite(centre))) {
            throw new RefusMetier(Probleme.auChamp("jusquAu", "offre.fin.lointaine", limite(centre)));
        }
        return demande;
    }
}
