package org.entstage.evaluation.suivi.jpa;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.Tuple;
import org.entstage.commun.PageDe;
import org.entstage.commun.Reglages;
import org.entstage.commun.Total;
import org.entstage.convention.StageAEvaluer;
import org.entstage.convention.StagesAEvaluer;
import org.entstage.droits.Etendue;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.fiche.EtatFiche;
import org.entstage.evaluation.suivi.CriteresDeSuivi;
import org.entstage.evaluation.suivi.FichesSuivies;
import org.entstage.evaluation.suivi.LigneDeSuivi;
import org.entstage.evaluation.suivi.OrdreDeSuivi;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sheets in the database. A list costs four statements whatever its length: the keys of the page, the rows of these keys,
 * the placements of these rows, and a count that stops at its ceiling.
 */
@Repository
@Transactional(readOnly = true)
class JpaFichesSuivies implements FichesSuivies {

    private static final String FICHES = "select f.id from FicheEvaluation f";

    /** The placement of a sheet, where a condition or an order asks about it. */
    private static final String STAGE = " join Convention c on c.id = f.conventionId";

    private final EntityManager base;
    private final StagesAEvaluer stages;
    private final String etablissement;

    JpaFichesSuivies(EntityManager base, StagesAEvaluer stages, Reglages reglages) {
        this.base = base;
        this.stages = stages;
        this.etablissement = reglages.etablissement();
    }

    @Override
    public PageDe<LigneDeSuivi> rechercher(
            Etendue perimetre, CriteresDeSuivi criteres, Set<Long> centres, int page, int taille) {
        ConditionDeSuivi condition =
                ConditionDeSuivi.de(etablissement, perimetre).et(criteres, centres);
        String ordre = ordre(criteres.ordre());
        boolean stage = condition.surLeStage() || criteres.ordre() == OrdreDeSuivi.ETUDIANT;
        List<Long> cles = condition
                .remplir(base.createQuery(
                        FICHES + (stage ? STAGE : "") + condition.texte() + " order by " + ordre, Long.class))
                .setFirstResult((page - 1) * taille)
                .setMaxResults(taille)
                .getResultList();
        return new PageDe<>(lignes(cles), page, taille, Total.de(compter(condition, Total.PLAFOND + 1)));
    }

    @Override
    public int compter(Etendue perimetre, CriteresDeSuivi criteres, Set<Long> centres, int plafond) {
        return compter(ConditionDeSuivi.de(etablissement, perimetre).et(criteres, centres), plafond);
    }

    private int compter(ConditionDeSuivi condition, int plafond) {
        return condition
                .remplir(base.createQuery(
                        FICHES + (condition.surLeStage() ? STAGE : "") + condition.texte(), Long.class))
                .setMaxResults(plafond)
                .getResultList()
                .size();
    }

    private static String ordre(OrdreDeSuivi ordre) {
        return switch (ordre) {
            case ECHEANCE ->
                "case when f.etat in (org.entstage.evaluation.fiche.EtatFiche.OUVERTE,"
                        + " org.entstage.evaluation.fiche.EtatFiche.COMMENCEE) then 0 else 1 end,"
                        + " case when f.cloture is null then 1 else 0 end, f.cloture, f.id desc";
            case ETUDIANT -> "c.etudiantRecherche, f.id";
            case OUVERTURE -> "f.ouverteLe desc, f.id desc";
            case VALIDATION -> "case when f.valideeLe is null then 1 else 0 end, f.valideeLe desc, f.id desc";
        };
    }

    private List<LigneDeSuivi> lignes(List<Long> cles) {
        if (cles.isEmpty()) {
            return List.of();
        }
        Map<Long, Tuple> fiches = base.createQuery(
                        "select f.id, f.conventionId, f.repondant, f.etat, f.ouverteLe, f.cloture, f.valideeLe,"
                                + " f.reouvertureDemandeeLe from FicheEvaluation f where f.id in (:cles)",
                        Tuple.class)
                .setParameter("cles", cles)
                .getResultStream()
                .collect(Collectors.toMap(fiche -> fiche.get(0, Long.class), Function.identity()));
        Map<Long, StageAEvaluer> connus = stages
                .parIds(fiches.values().stream()
                        .map(fiche -> fiche.get(1, Long.class))
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(StageAEvaluer::conventionId, Function.identity()));
        return cles.stream()
                .map(fiches::get)
                .filter(Objects::nonNull)
                .filter(fiche -> connus.containsKey(fiche.get(1, Long.class)))
                .map(fiche -> ligne(fiche, connus.get(fiche.get(1, Long.class))))
                .toList();
    }

    private static LigneDeSuivi ligne(Tuple fiche, StageAEvaluer stage) {
        EtatFiche etat = fiche.get(3, EtatFiche.class);
        return new LigneDeSuivi(
                fiche.get(0, Long.class),
                fiche.get(2, Repondant.class),
                etat,
                fiche.get(4, LocalDateTime.class),
                fiche.get(5, LocalDate.class),
                fiche.get(6, LocalDateTime.class),
                etat == EtatFiche.VALIDEE && fiche.get(7) != null,
                stage);
    }
}
