package org.entstage.evaluation.campagne;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entstage.commun.BatchUseCase;
import org.entstage.commun.Problemes;
import org.entstage.convention.StageAEvaluer;
import org.entstage.convention.StagesAEvaluer;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Geste;
import org.entstage.droits.Situation;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.campagne.DemandeALaMain.Sens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks people about placements by hand, or reminds them; each placement and person for itself, with what became of it. */
@BatchUseCase
public class DemanderALaMain {

    /** Placements of one call. */
    public static final int MAXIMUM = 500;

    private static final Logger LOG = LoggerFactory.getLogger(DemanderALaMain.class);

    private final StagesAEvaluer stages;
    private final FichesDeCampagne fiches;
    private final Campagnes campagnes;
    private final Formulaires formulaires;
    private final UneEvaluation une;
    private final Clock horloge;

    DemanderALaMain(
            StagesAEvaluer stages,
            FichesDeCampagne fiches,
            Campagnes campagnes,
            Formulaires formulaires,
            UneEvaluation une,
            Clock horloge) {
        this.stages = stages;
        this.fiches = fiches;
        this.campagnes = campagnes;
        this.formulaires = formulaires;
        this.une = une;
        this.horloge = horloge;
    }

    /**
     * @param conventions ids of placements, at most {@value #MAXIMUM}
     * @throws org.entstage.commun.RefusMetier when nothing is chosen, too much, or the last day is over
     * @throws org.entstage.commun.AccesRefuse unless he looks after evaluations as staff
     */
    public List<ResultatDeDemande> executer(Acteur acteur, Collection<Long> conventions, DemandeALaMain demande) {
        acteur.exigerEnPersonnel(Action.EVALUATION_GERER);
        Geste geste = Geste.de(acteur, horloge);
        controler(conventions, demande, geste.quand().toLocalDate());
        Map<Long, StageAEvaluer> lus = stages.parIds(conventions).stream()
                .filter(stage -> leSien(acteur, stage))
                .collect(Collectors.toMap(StageAEvaluer::conventionId, Function.identity()));
        Map<Long, List<FicheDeCampagne>> connues = fiches.desConventions(lus.keySet()).stream()
                .collect(Collectors.groupingBy(FicheDeCampagne::convention));
        List<ResultatDeDemande> resultats = new ArrayList<>();
        for (long convention : conventions) {
            Optional<StageAEvaluer> stage = Optional.ofNullable(lus.get(convention));
            demande.repondants().stream().sorted().forEach(repondant -> {
                Optional<FicheDeCampagne> fiche = connues.getOrDefault(convention, List.of()).stream()
                        .filter(connue -> connue.repondant() == repondant)
                        .findFirst();
                resultats.add(new ResultatDeDemande(
                        convention,
                        stage.map(StageAEvaluer::numero).orElse(null),
                        stage.map(lu -> lu.etudiant().nom()).orElse(null),
                        repondant,
                        stage.filter(StageAEvaluer::aLieu)
                                .map(lu -> demander(lu, repondant, fiche, demande, geste))
                                .orElse(IssueDeDemande.PAS_DE_STAGE)));
            });
        }
        return resultats;
    }

    static void controler(Collection<Long> conventions, DemandeALaMain demande, LocalDate jour) {
        boolean invite = demande.sens() == Sens.INVITER;
        LocalDate cloture = demande.cloture();
        new Problemes()
                .si(conventions.isEmpty(), "choix", "campagne.main.aucun")
                .si(conventions.size() > MAXIMUM, "choix", "campagne.main.trop", MAXIMUM)
                .si(demande.repondants().isEmpty(), "repondants", "campagne.repondants.aucun")
                .si(invite && cloture == null, "cloture", "commun.obligatoire")
                .si(
                        invite
                                && cloture != null
                                && (cloture.isBefore(jour) || cloture.isAfter(jour.plusDays(JourRelatif.MAXIMUM))),
                        "cloture",
                        "campagne.main.cloture",
                        JourRelatif.MAXIMUM)
                .refuser();
    }

    static boolean leSien(Acteur acteur, StageAEvaluer stage) {
        return acteur.etendue(Action.EVALUATION_GERER)
                .couvreEnPersonnel(
                        new Situation(stage.centreId(), stage.codeComposante(), stage.codeEtape(), null, null, null));
    }

    private IssueDeDemande demander(
            StageAEvaluer stage,
            Repondant repondant,
            Optional<FicheDeCampagne> fiche,
            DemandeALaMain demande,
            Geste geste) {
        if (!formulaires.existe(stage, repondant)) {
            return IssueDeDemande.SANS_QUESTIONNAIRE;
        }
        try {
            if (demande.sens() == Sens.RELANCER) {
                return fiche.map(connue -> une.relancer(connue, stage, campagne(connue), geste))
                        .orElse(IssueDeDemande.JAMAIS_DEMANDE);
            }
            return fiche.map(connue -> une.demander(connue, stage, campagne(connue), demande.cloture(), geste))
                    .orElseGet(() -> une.demander(stage, repondant, demande.cloture(), geste));
        } catch (RuntimeException echec) {
            LOG.error("asking {} of convention {} by hand failed", repondant, stage.conventionId(), echec);
            return IssueDeDemande.ECHEC;
        }
    }

    private Optional<Campagne> campagne(FicheDeCampagne fiche) {
        return Optional.ofNullable(fiche.campagne()).flatMap(campagnes::parId);
    }
}
