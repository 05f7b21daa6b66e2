package org.entstage.evaluation.campagne;

import java.time.LocalDate;
import java.util.List;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** One campaign and how far it has come. */
@ReadUseCase
public class ConsulterCampagne {

    private static final int MOIS = 6;

    private final FichesDeCampagne fiches;
    private final GestionDesCampagnes gestion;

    ConsulterCampagne(FichesDeCampagne fiches, GestionDesCampagnes gestion) {
        this.fiches = fiches;
        this.gestion = gestion;
    }

    /**
     * @throws org.entstage.commun.Introuvable when there is none of that id for him
     * @throws org.entstage.commun.AccesRefuse unless he looks after evaluations as staff
     */
    public FicheCampagne executer(Acteur acteur, long id) {
        Campagne campagne = gestion.lire(acteur, id);
        SaisieCampagne saisie = campagne.saisie();
        LocalDate debut = gestion.aujourdHui();
        LocalDate fin = debut.plusMonths(MOIS).minusDays(1);
        return new FicheCampagne(
                campagne.id(),
                campagne.version(),
                campagne.etat(),
                campagne.place(),
                gestion.centre(campagne),
                saisie,
                campagne.activeeLe(),
                campagne.passeeLe(),
                campagne.modifieeLe(),
                campagne.modifieePar(),
                gestion.modifiable(acteur, campagne),
                new FicheCampagne.Exemple(debut, fin, Calendrier.de(saisie.ouverture(), saisie.cloture(), debut, fin)),
                Avancement.de(fiches.avancement(
                        acteur.etendue(Action.EVALUATION_GERER).enPersonnel(), List.of(id))));
    }
}
