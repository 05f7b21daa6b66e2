package org.entstage.notification.smtp;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.LocalTime;
import javax.sql.DataSource;
import org.entstage.commun.ModeleConfiguration;
import org.entstage.commun.Reglages;
import org.entstage.convention.RelancerLesRetards;
import org.entstage.convention.document.fige.FigerLesDocuments;
import org.entstage.convention.signature.TraitementDesDemandes;
import org.entstage.evaluation.campagne.EvaluationsDuJour;
import org.entstage.notification.EnvoiDesCourriels;
import org.entstage.notification.PurgeDesCourriels;
import org.entstage.notification.avis.ResumesDuJour;
import org.entstage.offre.EcheanceDesOffres;
import org.entstage.offre.entreprise.ServirLesDemandesDAcces;
import org.entstage.offre.recherche.AlertesDOffres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The scheduled tasks of this node; on several nodes the database decides who runs one, so that a task runs once. Only
 * the web application with {@code entstage.jobs=true} has any.
 */
@Component
class Taches implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Taches.class);

    /** Soon enough that a document is there when somebody opens it. */
    private static final Duration ENTRE_DEUX_FIGEAGES = Duration.ofSeconds(20);

    /** Each request says itself when it is to be asked about. */
    private static final Duration ENTRE_DEUX_SUIVIS = Duration.ofSeconds(30);

    private static final LocalTime HEURE_DE_PURGE = LocalTime.of(3, 30);
    /** Before the digests, so that they tell what is told today. */
    private static final LocalTime HEURE_DES_RELANCES = LocalTime.of(5, 30);
    /** Soon after midnight: what ended yesterday is no longer shown. */
    private static final LocalTime HEURE_DES_OFFRES = LocalTime.of(0, 20);
    /** After what ended is closed, and before students go to their lectures. */
    private static final LocalTime HEURE_DES_ALERTES = LocalTime.of(6, 0);
    /** Before the digests, which tell of it. */
    private static final LocalTime HEURE_DES_EVALUATIONS = LocalTime.of(5, 0);
    /** Read when work begins. */
    private static final LocalTime HEURE_DES_RESUMES = LocalTime.of(6, 30);

    private final boolean actives;
    private final DataSource dataSource;
    private final EnvoiDesCourriels envoi;
    private final PurgeDesCourriels purge;
    private final ResumesDuJour resumes;
    private final RelancerLesRetards relances;
    private final FigerLesDocuments documents;
    private final TraitementDesDemandes signatures;
    private final ServirLesDemandesDAcces acces;
    private final EcheanceDesOffres offres;
    private final AlertesDOffres alertes;
    private final EvaluationsDuJour evaluations;

    /** Between two looks for what is due: somebody waits for a mail before his mailbox. */
    private final Duration attente;

    private Scheduler planificateur;

    Taches(
            Reglages reglages,
            DataSource dataSource,
            EnvoiDesCourriels envoi,
            PurgeDesCourriels purge,
            ResumesDuJour resumes,
            RelancerLesRetards relances,
            FigerLesDocuments documents,
            TraitementDesDemandes signatures,
            ServirLesDemandesDAcces acces,
            EcheanceDesOffres offres,
            AlertesDOffres alertes,
            EvaluationsDuJour evaluations) {
        this.actives = reglages.vrai("entstage.jobs");
        this.attente = reglages.millisecondes("entstage.jobs.attente");
        this.dataSource = dataSource;
        this.envoi = envoi;
        this.purge = purge;
        this.resumes = resumes;
        this.relances = relances;
        this.documents = documents;
        this.signatures = signatures;
        this.acces = acces;
        this.offres = offres;
        this.alertes = alertes;
        this.evaluations = evaluations;
    }

    @Override
    public void start() {
        if (!actives) {
            LOG.info("no scheduled tasks on this web application (entstage.jobs=false)");
            return;
        }
        RecurringTask<Void> courriels = Tasks.recurring("envoi-courriels", FixedDelay.of(attente))
                .execute((instance, contexte) -> envoi.envoyer());
        RecurringTask<Void> menage = Tasks.recurring(
                        "purge-courriels", new Daily(ModeleConfiguration.FUSEAU, HEURE_DE_PURGE))
                .execute((instance, contexte) -> {
                    purge.purger();
                    resumes.purger();
                    acces.purger();
                });
        RecurringTask<Void> quotidiens = Tasks.recurring(
                        "resumes-courriels", new Daily(ModeleConfiguration.FUSEAU, HEURE_DES_RESUMES))
                .execute((instance, contexte) -> resumes.ecrire());
        RecurringTask<Void> retards = Tasks.recurring(
                        "relances", new Daily(ModeleConfiguration.FUSEAU, HEURE_DES_RELANCES))
                .execute((instance, contexte) -> relances.relancer());
        RecurringTask<Void> echeances = Tasks.recurring(
                        "offres", new Daily(ModeleConfiguration.FUSEAU, HEURE_DES_OFFRES))
                .execute((instance, contexte) -> offres.passer());
        RecurringTask<Void> recherches = Tasks.recurring(
                        "alertes-offres", new Daily(ModeleConfiguration.FUSEAU, HEURE_DES_ALERTES))
                .execute((instance, contexte) -> alertes.dire());
        RecurringTask<Void> campagnes = Tasks.recurring(
                        "evaluations", new Daily(ModeleConfiguration.FUSEAU, HEURE_DES_EVALUATIONS))
                .execute((instance, contexte) -> evaluations.passer());
        RecurringTask<Void> figeages = Tasks.recurring("documents-figes", FixedDelay.of(ENTRE_DEUX_FIGEAGES))
                .execute((instance, contexte) -> documents.figer());
        RecurringTask<Void> parapheur = Tasks.recurring("suivi-signatures", FixedDelay.of(ENTRE_DEUX_SUIVIS))
                .execute((instance, contexte) -> signatures.suivre());
        RecurringTask<Void> entreprises = Tasks.recurring("acces-entreprises", FixedDelay.of(attente))
                .execute((instance, contexte) -> acces.servir());
        planificateur = Scheduler.create(dataSource)
                .startTasks(
                        courriels,
                        menage,
                        retards,
                        quotidiens,
                        echeances,
                        recherches,
                        campagnes,
                        figeages,
                        parapheur,
                        entreprises)
                .threads(1)
                .pollingInterval(attente)
                .alwaysPersistTimestampInUTC()
                .build();
        planificateur.start();
    }

    @Override
    public void stop() {
        if (planificateur != null) {
            planificateur.stop();
            planificateur = null;
        }
    }

    @Override
    public boolean isRunning() {
        return planificateur != null;
    }
}
