package org.entstage.evaluation.campagne;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entstage.centregestion.ArbreDesCentres;
import org.entstage.commun.PageDe;
import org.entstage.commun.ReadUseCase;
import org.entstage.convention.StageAEvaluer;
import org.entstage.convention.StagesAEvaluer;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.fiche.EtatFiche;

/** Accepted placements with where their evaluations stand, to ask people by hand: the latest end first. */
@ReadUseCase
public class ListerStages {

    /** Rows of a page. */
    public static final int TAILLE = 25;

    private final StagesParcourus parcourus;
    private final StagesAEvaluer stages;
    private final FichesDeCampagne fiches;
    private final Envois envois;
    private final ArbreDesCentres centres;
    private final Clock horloge;

    ListerStages(
            StagesParcourus parcourus,
            StagesAEvaluer stages,
            FichesDeCampagne fiches,
            Envois envois,
            ArbreDesCentres centres,
            Clock horloge) {
        this.parcourus = parcourus;
        this.stages = stages;
        this.fiches = fiches;
        this.envois = envois;
        this.centres = centres;
        this.horloge = horloge;
    }

    /**
     * @param page from 1
     * @param tout as many of the first as may be asked about at once, instead of a page
     * @throws org.entstage.commun.AccesRefuse unless he looks after evaluations as staff
     */
    public PageDe<LigneDeStage> executer(Acteur acteur, CriteresDeStages criteres, int page, boolean tout) {
        acteur.exigerEnPersonnel(Action.EVALUATION_GERER);
        Etendue perimetre = acteur.etendue(Action.EVALUATION_GERER).enPersonnel();
        PageDe<Long> cles = parcourus.rechercher(
                perimetre,
                criteres,
                CentresChoisis.avecDessous(centres, criteres.centre()),
                LocalDate.now(horloge),
                tout ? 1 : PageDe.numero(page),
                tout ? DemanderALaMain.MAXIMUM : TAILLE);
        return new PageDe<>(lignes(cles.lignes()), cles.numero(), cles.taille(), cles.total());
    }

    private List<LigneDeStage> lignes(List<Long> ids) {
        Map<Long, StageAEvaluer> lus =
                stages.parIds(ids).stream().collect(Collectors.toMap(StageAEvaluer::conventionId, Function.identity()));
        Map<Long, Map<Repondant, EtatFiche>> etats = fiches.desConventions(ids).stream()
                .collect(Collectors.groupingBy(
                        FicheDeCampagne::convention,
                        Collectors.toMap(
                                FicheDeCampagne::repondant,
                                FicheDeCampagne::etat,
                                (un, autre) -> un,
                                () -> new EnumMap<>(Repondant.class))));
        Map<Long, LocalDate> derniers = envois.des(ids).stream()
                .collect(Collectors.toMap(
                        EnvoiNote::convention, envoi -> envoi.quand().toLocalDate(), (avant, apres) -> apres));
        return ids.stream()
                .filter(lus::containsKey)
                .map(id -> new LigneDeStage(lus.get(id), etats.getOrDefault(id, Map.of()), derniers.get(id)))
                .toList();
    }
}
