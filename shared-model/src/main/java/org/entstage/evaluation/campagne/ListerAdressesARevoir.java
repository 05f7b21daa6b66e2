package org.entstage.evaluation.campagne;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entstage.commun.PageDe;
import org.entstage.commun.ReadUseCase;
import org.entstage.convention.StageAEvaluer;
import org.entstage.convention.StagesAEvaluer;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.evaluation.adresse.Correspondants;
import org.entstage.evaluation.adresse.MotifARevoir;

/** People who are asked and cannot be reached, the oldest first. */
@ReadUseCase
public class ListerAdressesARevoir {

    /** Rows of a page. */
    public static final int TAILLE = 25;

    private final AdressesARevoir adresses;
    private final StagesAEvaluer stages;
    private final Correspondants correspondants;

    ListerAdressesARevoir(AdressesARevoir adresses, StagesAEvaluer stages, Correspondants correspondants) {
        this.adresses = adresses;
        this.stages = stages;
        this.correspondants = correspondants;
    }

    /**
     * @param motif null for all
     * @param page from 1
     * @throws org.entstage.commun.AccesRefuse unless he looks after evaluations as staff
     */
    public PageDe<AdresseARevoir> executer(Acteur acteur, MotifARevoir motif, int page) {
        acteur.exigerEnPersonnel(Action.EVALUATION_GERER);
        PageDe<AdressesARevoir.Ligne> lues = adresses.rechercher(
                acteur.etendue(Action.EVALUATION_GERER).enPersonnel(), motif, PageDe.numero(page), TAILLE);
        Map<Long, StageAEvaluer> connus =
                stages
                        .parIds(lues.lignes().stream()
                                .map(AdressesARevoir.Ligne::convention)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(StageAEvaluer::conventionId, Function.identity()));
        Correspondants.Connus qui = correspondants.des(connus.values());
        List<AdresseARevoir> lignes = lues.lignes().stream()
                .filter(ligne -> connus.containsKey(ligne.convention()))
                .map(ligne -> {
                    StageAEvaluer stage = connus.get(ligne.convention());
                    return new AdresseARevoir(
                            ligne.fiche(),
                            stage,
                            ligne.repondant(),
                            qui.de(stage, ligne.repondant()),
                            ligne.motif(),
                            ligne.depuis(),
                            ligne.refusee(),
                            ligne.raison());
                })
                .toList();
        return new PageDe<>(lignes, lues.numero(), lues.taille(), lues.total());
    }
}
