package org.entstage.evaluation.campagne;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** The campaigns that concern somebody: those that run first, then the newest. */
@ReadUseCase
public class ListerCampagnes {

    private final Campagnes campagnes;
    private final FichesDeCampagne fiches;
    private final GestionDesCampagnes gestion;

    ListerCampagnes(Campagnes campagnes, FichesDeCampagne fiches, GestionDesCampagnes gestion) {
        this.campagnes = campagnes;
        this.fiches = fiches;
        this.gestion = gestion;
    }

    /** @throws org.entstage.commun.AccesRefuse unless he looks after evaluations as staff */
    public List<LigneCampagne> executer(Acteur acteur) {
        acteur.exigerEnPersonnel(Action.EVALUATION_GERER);
        List<Campagne> siennes = campagnes.toutes().stream()
                .filter(campagne -> gestion.visible(acteur, campagne))
                .toList();
        Map<Long, List<Avancement.Part>> parts = fiches
                .avancement(
                        acteur.etendue(Action.EVALUATION_GERER).enPersonnel(),
                        siennes.stream().map(Campagne::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Avancement.Part::campagne));
        return siennes.stream()
                .map(campagne -> new LigneCampagne(
                        campagne.id(),
                        campagne.etat(),
                        gestion.centre(campagne),
                        campagne.saisie(),
                        campagne.passeeLe(),
                        Avancement.de(parts.getOrDefault(campagne.id(), List.of()))))
                .toList();
    }
}
