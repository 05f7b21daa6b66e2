package org.entstage.evaluation.fiche.jpa;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.entstage.commun.Reglages;
import org.entstage.commun.jpa.EcritureImmediate;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.fiche.FicheEvaluation;
import org.entstage.evaluation.fiche.FichesEvaluation;
import org.entstage.evaluation.fiche.ReponseEvaluation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Answer sheets as rows. */
@Repository
@Transactional
class JpaFichesEvaluation implements FichesEvaluation {

    private static final String SIENNES = " and f.etablissement = :etablissement";

    private final EntityManager base;
    private final String etablissement;
    private final ApplicationEventPublisher evenements;

    JpaFichesEvaluation(EntityManager base, Reglages reglages, ApplicationEventPublisher evenements) {
        this.base = base;
        this.etablissement = reglages.etablissement();
        this.evenements = evenements;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<FicheEvaluation> parId(long id) {
        return base.createQuery("select f from FicheEvaluation f where f.id = :id" + SIENNES, FicheEvaluation.class)
                .setParameter("id", id)
                .setParameter("etablissement", etablissement)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<FicheEvaluation> retenir(long id) {
        return base.createQuery("select f from FicheEvaluation f where f.id = :id" + SIENNES, FicheEvaluation.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setParameter("id", id)
                .setParameter("etablissement", etablissement)
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<FicheEvaluation> de(long convention, Repondant repondant) {
        return base.createQuery(
                        "select f from FicheEvaluation f where f.conventionId = :convention"
                                + " and f.repondant = :repondant" + SIENNES,
                        FicheEvaluation.class)
                .setParameter("convention", convention)
                .setParameter("repondant", repondant)
                .setParameter("etablissement", etablissement)
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<FicheEvaluation> desConventions(Collection<Long> conventions) {
        return conventions.isEmpty()
                ? List.of()
                : base.createQuery(
                                "select f from FicheEvaluation f where f.conventionId in (:conventions)" + SIENNES
                                        + " order by f.id",
                                FicheEvaluation.class)
                        .setParameter("conventions", conventions)
                        .setParameter("etablissement", etablissement)
                        .getResultList();
    }

    @Override
    public FicheEvaluation enregistrer(FicheEvaluation fiche) {
        EcritureImmediate.ecrire(base, fiche, "evaluation sheet of convention " + fiche.conventionId());
        fiche.retirerEvenements().forEach(evenements::publishEvent);
        return fiche;
    }

    @Override
    public void ecrire(FicheEvaluation fiche, List<ReponseEvaluation> lignes) {
        lignes.forEach(base::persist);
        EcritureImmediate.ecrire(base, "answers of sheet " + fiche.id());
    }

    @Override
    @Transactional(readOnly = true)
    public List<ReponseEvaluation> reponses(long fiche) {
        return base.createQuery(
                        "select r from ReponseEvaluation r where r.fiche = :fiche and exists"
                                + " (select f.id from FicheEvaluation f where f.id = r.fiche" + SIENNES
                                + ") order by r.id",
                        ReponseEvaluation.class)
                .setParameter("fiche", fiche)
                .setParameter("etablissement", etablissement)
                .getResultList();
    }

    @Override
    public void effacerReponses(long fiche) {
        reponses(fiche).forEach(base::remove);
        EcritureImmediate.ecrire(base, "answers of sheet " + fiche);
    }
}
