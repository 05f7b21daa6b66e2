package org.entstage.evaluation.campagne;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.convention.StageAEvaluer;
import org.entstage.convention.StagesAEvaluer;
import org.entstage.droits.Geste;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.adresse.Correspondants;
import org.entstage.evaluation.adresse.MotifARevoir;
import org.entstage.evaluation.campagne.Sollicitations.Effet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * The daily look at evaluations: sheets whose turn has come are opened and their people invited, who did not answer is
 * reminded, what is over is closed; days follow conventions that are extended or broken off, and a convention that is ended
 * for good is not asked about any more. A day without it is made up for by the next. Placements are read page by page and each
 * has its own transaction: one that fails holds up none of the others. Harmless when run twice, also at the same moment.
 */
@Component
public class EvaluationsDuJour {

    private static final Logger LOG = LoggerFactory.getLogger(EvaluationsDuJour.class);

    private final Campagnes campagnes;
    private final OuverturesDues dues;
    private final StagesAEvaluer stages;
    private final FichesDeCampagne fiches;
    private final Envois envois;
    private final Correspondants correspondants;
    private final UneEvaluation une;
    private final PassageDesCampagnes passage;
    private final Clock horloge;

    EvaluationsDuJour(
            Campagnes campagnes,
            OuverturesDues dues,
            StagesAEvaluer stages,
            FichesDeCampagne fiches,
            Envois envois,
            Correspondants correspondants,
            UneEvaluation une,
            PassageDesCampagnes passage,
            Clock horloge) {
        this.campagnes = campagnes;
        this.dues = dues;
        this.stages = stages;
        this.fiches = fiches;
        this.envois = envois;
        this.correspondants = correspondants;
        this.une = une;
        this.passage = passage;
        this.horloge = horloge;
    }

    /**
     * What was done in one run.
     *
     * @param invitations people who were written to for the first time
     * @param envois mails to people who had been asked already
     * @param echecs placements that failed; they are tried again the next day
     */
    public record Bilan(int invitations, int envois, int echecs) {}

    /** Does all that is due today. */
    public Bilan passer() {
        Passe passe = new Passe(Sollicitations.deNousMemes(horloge));
        passe.suivre();
        List<Campagne> actives = campagnes.actives();
        actives.forEach(campagne -> passe.ouvrir(campagne, actives));
        campagnes
                .toutes()
                .forEach(campagne -> passe.essayer("campaign " + campagne.id(), () -> {
                    passage.noter(campagne.id(), passe.jour);
                    return null;
                }));
        Bilan bilan = new Bilan(passe.invitations, passe.envois, passe.echecs);
        LOG.info("evaluations of {}: {}", passe.jour, bilan);
        return bilan;
    }

    /** One run. */
    private final class Passe {

        private final Geste geste;
        private final LocalDate jour;
        private int invitations;
        private int envois;
        private int echecs;

        Passe(Geste geste) {
            this.geste = geste;
            this.jour = geste.quand().toLocalDate();
        }

        /** Sheets that somebody was asked for. */
        void suivre() {
            Map<Long, Campagne> connues =
                    campagnes.toutes().stream().collect(Collectors.toMap(Campagne::id, Function.identity()));
            List<Long> ids = fiches.aSuivre(jour.minusDays(Suite.MEMOIRE));
            for (int debut = 0; debut < ids.size(); debut += OuverturesDues.LOT) {
                suivre(fiches.parIds(ids.subList(debut, Math.min(debut + OuverturesDues.LOT, ids.size()))), connues);
            }
        }

        private void suivre(List<FicheDeCampagne> lot, Map<Long, Campagne> connues) {
            List<Long> conventions =
                    lot.stream().map(FicheDeCampagne::convention).distinct().toList();
            Map<Long, StageAEvaluer> lus = stages.parIds(conventions).stream()
                    .collect(Collectors.toMap(StageAEvaluer::conventionId, Function.identity()));
            Map<Long, List<EnvoiNote>> faits = EvaluationsDuJour.this.envois.des(conventions).stream()
                    .collect(Collectors.groupingBy(EnvoiNote::convention));
            Correspondants.Connus adresses = correspondants.des(lus.values());
            for (FicheDeCampagne fiche : lot) {
                StageAEvaluer stage = lus.get(fiche.convention());
                if (stage != null) {
                    Optional<Campagne> campagne =
                            Optional.ofNullable(fiche.campagne()).map(connues::get);
                    List<EnvoiNote> siens = faits.getOrDefault(fiche.convention(), List.of()).stream()
                            .filter(envoi -> envoi.repondant() == fiche.repondant())
                            .toList();
                    suivre(
                            fiche,
                            stage,
                            campagne,
                            Suite.de(fiche, stage, campagne, siens, adresse(adresses, stage, fiche.repondant()), jour));
                }
            }
        }

        private void suivre(FicheDeCampagne fiche, StageAEvaluer stage, Optional<Campagne> campagne, Suite suite) {
            if (!suite.rien()) {
                essayer("sheet " + fiche.id(), () -> une.suivre(fiche, stage, campagne, suite, geste))
                        .filter(effet -> effet == Effet.ECRIT)
                        .ifPresent(ecrit -> {
                            if (suite.envoi() == NatureEnvoi.INVITATION) {
                                invitations++;
                            } else {
                                envois++;
                            }
                        });
            }
        }

        private Suite.Adresse adresse(Correspondants.Connus adresses, StageAEvaluer stage, Repondant repondant) {
            return new Suite.Adresse(
                    adresses.de(stage, repondant).courriel(),
                    adresses.retenu(stage, repondant),
                    adresses.motif(stage, repondant).isPresent(),
                    adresses.motif(stage, repondant)
                            .filter(MotifARevoir.ABSENTE::equals)
                            .isPresent());
        }

        /** Placements whose turn has come. */
        void ouvrir(Campagne campagne, Collection<Campagne> actives) {
            dues.parcourir(campagne, actives, jour, (stage, repondants) -> {
                essayer("convention " + stage.conventionId(), () -> une.ouvrir(campagne, stage, repondants, geste))
                        .ifPresent(ecrits -> invitations += ecrits);
                return true;
            });
        }

        /** Once more when somebody else was at the same rows. */
        private <T> Optional<T> essayer(String quoi, Essai<T> travail) {
            try {
                try {
                    return Optional.ofNullable(travail.faire());
                } catch (ConcurrencyFailureException | ModificationConcurrente enMemeTemps) {
                    LOG.info("{} was in use, once more: {}", quoi, enMemeTemps.getMessage());
                    return Optional.ofNullable(travail.faire());
                }
            } catch (RuntimeException echec) {
                LOG.error("evaluation of {} failed, will be tried again tomorrow", quoi, echec);
                echecs++;
                return Optional.empty();
            }
        }
    }

    private interface Essai<T> {
        T faire();
    }
}
