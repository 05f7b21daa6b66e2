package org.entstage.convention.jpa;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.entstage.commun.Reglages;
import org.entstage.convention.ConclusionsDeStage;
import org.entstage.convention.StageAEvaluer;
import org.entstage.convention.StagesAEvaluer;
import org.entstage.convention.Transition;
import org.entstage.convention.document.TypeDocument;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Read from the history and from the documents that were handed out: one statement each. */
@Repository
@Transactional(readOnly = true)
class JpaConclusionsDeStage implements ConclusionsDeStage {

    private static final List<Transition> PAROLES = List.of(Transition.FIN_VALIDEE, Transition.FIN_NON_VALIDEE);

    private final EntityManager base;
    private final StagesAEvaluer stages;
    private final String etablissement;

    JpaConclusionsDeStage(EntityManager base, StagesAEvaluer stages, Reglages reglages) {
        this.base = base;
        this.stages = stages;
        this.etablissement = reglages.etablissement();
    }

    @Override
    public Conclusion de(long convention) {
        return new Conclusion(attestation(convention), decision(convention));
    }

    private Decision decision(long convention) {
        return base.createQuery(
                        "select h.transition, h.quand, h.nom, h.details from EvenementHistorique h"
                                + " where h.convention.id = :convention and h.etablissement = :etablissement"
                                + " and h.transition in (:paroles) order by h.id desc",
                        Object[].class)
                .setParameter("convention", convention)
                .setParameter("etablissement", etablissement)
                .setParameter("paroles", PAROLES)
                .setMaxResults(1)
                .getResultStream()
                .map(ligne -> new Decision(
                        ligne[0] == Transition.FIN_VALIDEE, (LocalDateTime) ligne[1], (String) ligne[2], (String)
                                ligne[3]))
                .findFirst()
                .orElse(null);
    }

    private LocalDateTime attestation(long convention) {
        return base.createQuery(
                        "select max(d.demandeLe) from DocumentFige d where d.convention = :convention"
                                + " and d.etablissement = :etablissement and d.type = :type",
                        LocalDateTime.class)
                .setParameter("convention", convention)
                .setParameter("etablissement", etablissement)
                .setParameter("type", TypeDocument.ATTESTATION)
                .getSingleResult();
    }

    @Override
    public List<StageAEvaluer> aValider(String enseignant, LocalDate jour) {
        List<StageAEvaluer> finis = stages.duReferent(enseignant).stream()
                .filter(stage -> stage.aLieu() && !jour.isBefore(stage.fin()))
                .toList();
        if (finis.isEmpty()) {
            return finis;
        }
        Set<Long> conclus = base.createQuery(
                        "select distinct h.convention.id from EvenementHistorique h where h.convention.id in (:ids)"
                                + " and h.etablissement = :etablissement and h.transition in (:paroles)",
                        Long.class)
                .setParameter(
                        "ids", finis.stream().map(StageAEvaluer::conventionId).toList())
                .setParameter("etablissement", etablissement)
                .setParameter("paroles", PAROLES)
                .getResultStream()
                .collect(Collectors.toSet());
        return finis.stream()
                .filter(stage -> !conclus.contains(stage.conventionId()))
                .toList();
    }
}
