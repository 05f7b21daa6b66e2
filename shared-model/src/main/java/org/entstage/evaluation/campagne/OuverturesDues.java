package org.entstage.evaluation.campagne;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.entstage.centregestion.ArbreDesCentres;
import org.entstage.convention.StageAEvaluer;
import org.entstage.convention.StagesAEvaluer;
import org.entstage.evaluation.Repondant;
import org.entstage.parametre.Parametres;
import org.springframework.stereotype.Component;

/** Whom a campaign is to ask on a day and has not asked yet; placements are read page by page. */
@Component
class OuverturesDues {

    /** Placements that are read at a time. */
    static final int LOT = 200;

    private final CampagneDuStage choix;
    private final StagesAEvaluer stages;
    private final FichesDeCampagne fiches;
    private final Formulaires formulaires;
    private final ArbreDesCentres centres;

    OuverturesDues(
            CampagneDuStage choix,
            StagesAEvaluer stages,
            FichesDeCampagne fiches,
            Formulaires formulaires,
            ArbreDesCentres centres) {
        this.choix = choix;
        this.stages = stages;
        this.fiches = fiches;
        this.formulaires = formulaires;
        this.centres = centres;
    }

    /**
     * Hands over each placement of which somebody is to be asked, with those people, until it is told that this is enough.
     *
     * @param actives all campaigns that run, this one among them
     * @param travail says whether to go on
     */
    void parcourir(
            Campagne campagne,
            Collection<Campagne> actives,
            LocalDate jour,
            BiPredicate<StageAEvaluer, List<Repondant>> travail) {
        boolean deTous = campagne.place() == Parametres.ETABLISSEMENT;
        Set<Long> siens = deTous ? Set.of() : centres.arbre().avecDessous(campagne.place());
        // No centre means all: a campaign of one that is gone has none.
        if (!campagne.ouvreLe(jour) || !deTous && siens.isEmpty()) {
            return;
        }
        Passe passe = new Passe(campagne, actives, jour, travail);
        long apres = 0;
        List<StageAEvaluer> page = stages.entre(campagne.fenetre(jour), siens, apres, LOT);
        while (!page.isEmpty() && passe.page(page)) {
            apres = page.get(page.size() - 1).conventionId();
            page = stages.entre(campagne.fenetre(jour), siens, apres, LOT);
        }
    }

    /** Where a form is in force for one placement, it is for all that agree with it in this. */
    private record Ressort(long centre, String etape, String composante, String type, Repondant repondant) {}

    private final class Passe {

        private final Campagne campagne;
        private final Collection<Campagne> actives;
        private final LocalDate jour;
        private final BiPredicate<StageAEvaluer, List<Repondant>> travail;
        private final Map<Ressort, Boolean> connus = new HashMap<>();

        Passe(
                Campagne campagne,
                Collection<Campagne> actives,
                LocalDate jour,
                BiPredicate<StageAEvaluer, List<Repondant>> travail) {
            this.campagne = campagne;
            this.actives = actives;
            this.jour = jour;
            this.travail = travail;
        }

        boolean page(List<StageAEvaluer> page) {
            List<StageAEvaluer> venus = page.stream()
                    .filter(stage -> stage.aLieu() && campagne.aOuvrir(stage, jour))
                    .toList();
            Map<Long, Set<Repondant>> demandees =
                    fiches
                            .desConventions(venus.stream()
                                    .map(StageAEvaluer::conventionId)
                                    .toList())
                            .stream()
                            .collect(Collectors.groupingBy(
                                    FicheDeCampagne::convention,
                                    Collectors.mapping(FicheDeCampagne::repondant, Collectors.toSet())));
            for (StageAEvaluer stage : venus) {
                List<Repondant> aDemander = aDemander(stage, demandees.getOrDefault(stage.conventionId(), Set.of()));
                if (!aDemander.isEmpty() && !travail.test(stage, aDemander)) {
                    return false;
                }
            }
            return true;
        }

        private List<Repondant> aDemander(StageAEvaluer stage, Set<Repondant> demandees) {
            List<Repondant> aDemander = new ArrayList<>();
            for (Repondant repondant : Repondant.values()) {
                if (!demandees.contains(repondant) && laSienne(stage, repondant) && aUnFormulaire(stage, repondant)) {
                    aDemander.add(repondant);
                }
            }
            return aDemander;
        }

        private boolean laSienne(StageAEvaluer stage, Repondant repondant) {
            return choix.choisir(actives, stage, repondant)
                    .filter(choisie -> campagne.id().equals(choisie.id()))
                    .isPresent();
        }

        private boolean aUnFormulaire(StageAEvaluer stage, Repondant repondant) {
            return connus.computeIfAbsent(
                    new Ressort(
                            stage.centreId(),
                            stage.codeEtape(),
                            stage.codeComposante(),
                            stage.typeConvention(),
                            repondant),
                    nouveau -> formulaires.existe(stage, repondant));
        }
    }
}
