package org.entstage.offre.recherche;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entstage.commun.Introuvable;
import org.entstage.commun.RemoteUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Reads a published offer as students see it. */
@RemoteUseCase
public class LireOffre {

    private final VisibiliteDesOffres visibilite;
    private final OffresPubliees publiees;
    private final SuivisDOffres suivis;
    private final FichesDOffres fiches;
    private final Clock horloge;

    LireOffre(
            VisibiliteDesOffres visibilite,
            OffresPubliees publiees,
            SuivisDOffres suivis,
            FichesDOffres fiches,
            Clock horloge) {
        this.visibilite = visibilite;
        this.publiees = publiees;
        this.suivis = suivis;
        this.fiches = fiches;
        this.horloge = horloge;
    }

    /** @throws Introuvable when he does not see it (any more) */
    public FicheOffre executer(Acteur acteur, long offre) {
        Map<Long, OffreTrouvee> vues =
                publiees.parmi(visibilite.regard(acteur), LocalDate.now(horloge), List.of(offre));
        OffreTrouvee vue = vues.get(offre);
        if (vue == null) {
            throw new Introuvable("offer " + offre);
        }
        boolean gardee = acteur.peut(Action.OFFRE_SUIVRE)
                && !suivis.gardees(acteur.login(), Set.of(offre)).isEmpty();
        return fiches.lire(vue, gardee);
    }
}
