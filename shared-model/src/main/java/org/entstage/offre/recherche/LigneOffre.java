package org.entstage.offre.recherche;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.entstage.offre.ConditionsDOffre;
import org.entstage.offre.LieuDOffre;
import org.entstage.offre.PeriodeDOffre;
import org.entstage.offre.PosteOffert;
import org.entstage.offre.SaisieOffre;

/**
 * An offer in a list.
 *
 * @param structure name of the company; null when it hides itself
 * @param dernierJour last day on which it is seen; null when it is not seen any more
 * @param parueLe since when it is seen; null when it is not
 * @param pourMoi whether it is meant for the reader's étapes or centres
 * @param nouvelle whether it appeared since his last visit
 * @param favorite whether he keeps it
 */
public record LigneOffre(
        long id,
        String intitule,
        String structure,
        PosteOffert poste,
        LieuDOffre lieu,
        PeriodeDOffre periode,
        ConditionsDOffre conditions,
        LocalDate dernierJour,
        LocalDateTime parueLe,
        boolean pourMoi,
        boolean nouvelle,
        boolean favorite) {

    /** What it says; of its reader nothing is known yet. */
    public static LigneOffre de(long id, SaisieOffre saisie, String raisonSociale) {
        return new LigneOffre(
                id,
                saisie.intitule(),
                saisie.cacherEtablissement() ? null : raisonSociale,
                saisie.poste(),
                saisie.lieu(),
                saisie.periode(),
                saisie.conditions(),
                null,
                null,
                false,
                false,
                false);
    }

    /** The same as somebody sees it. */
    LigneOffre vue(OffreTrouvee trouvee, boolean neuve, boolean gardee) {
        return new LigneOffre(
                id,
                intitule,
                structure,
                poste,
                lieu,
                periode,
                conditions,
                trouvee == null ? null : trouvee.dernierJour(),
                trouvee == null ? null : trouvee.parueLe(),
                trouvee != null && trouvee.ciblee(),
                neuve,
                gardee);
    }

    /** Whether it can be read now. */
    public boolean enLigne() {
        return dernierJour != null;
    }
}
