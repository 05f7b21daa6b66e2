package org.entstage.offre.recherche;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entstage.commun.RemoteUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** The offers that a person keeps, the latest first; those that are over are shown as such. */
@RemoteUseCase
public class ListerFavorites {

    private final VisibiliteDesOffres visibilite;
    private final OffresPubliees publiees;
    private final SuivisDOffres suivis;
    private final Clock horloge;

    ListerFavorites(VisibiliteDesOffres visibilite, OffresPubliees publiees, SuivisDOffres suivis, Clock horloge) {
        this.visibilite = visibilite;
        this.publiees = publiees;
        this.suivis = suivis;
        this.horloge = horloge;
    }

    public List<LigneOffre> executer(Acteur acteur) {
        acteur.exiger(Action.OFFRE_SUIVRE);
        List<Long> gardees = suivis.gardees(acteur.login());
        Map<Long, OffreTrouvee> vues = publiees.parmi(visibilite.regard(acteur), LocalDate.now(horloge), gardees);
        Map<Long, LigneOffre> lignes = publiees.lignes(gardees);
        return gardees.stream()
                .filter(lignes::containsKey)
                .map(offre -> lignes.get(offre).vue(vues.get(offre), false, true))
                .toList();
    }
}
