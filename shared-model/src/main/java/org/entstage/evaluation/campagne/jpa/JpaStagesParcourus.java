package org.entstage.evaluation.campagne.jpa;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.persistence.EntityManager;
import org.entstage.commun.PageDe;
import org.entstage.commun.Reglages;
import org.entstage.commun.Texte;
import org.entstage.commun.Total;
import org.entstage.convention.EtatConvention;
import org.entstage.convention.NumeroConvention;
import org.entstage.droits.Etendue;
import org.entstage.evaluation.campagne.CriteresDeStages;
import org.entstage.evaluation.campagne.CriteresDeStages.Moment;
import org.entstage.evaluation.campagne.StagesParcourus;
import org.entstage.evaluation.fiche.EtatFiche;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** A page costs two statements: the keys from an index, and a count that stops at its ceiling. */
@Repository
@Transactional(readOnly = true)
class JpaStagesParcourus implements StagesParcourus {

    private static final String FICHES =
            "exists (select f.id from FicheEvaluation f where f.conventionId = c.id and f.repondant = :repondant";

    private final EntityManager base;
    private final String etablissement;

    JpaStagesParcourus(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    public PageDe<Long> rechercher(
            Etendue perimetre, CriteresDeStages criteres, Set<Long> centres, LocalDate jour, int page, int taille) {
        ConditionDeStages condition = condition(perimetre, criteres, centres, jour);
        int total = condition
                .remplir(base.createQuery("select c.id from Convention c" + condition.texte(), Long.class))
                .setMaxResults(Total.PLAFOND + 1)
                .getResultList()
                .size();
        return new PageDe<>(cles(condition, (page - 1) * taille, taille), page, taille, Total.de(total));
    }

    private List<Long> cles(ConditionDeStages condition, int debut, int maximum) {
        return condition
                .remplir(base.createQuery(
                        "select c.id from Convention c" + condition.texte() + " order by c.stage.fin desc, c.id desc",
                        Long.class))
                .setFirstResult(debut)
                .setMaxResults(maximum)
                .getResultList();
    }

    private ConditionDeStages condition(
            Etendue perimetre, CriteresDeStages criteres, Set<Long> centres, LocalDate jour) {
        ConditionDeStages condition = ConditionDeStages.de(etablissement, perimetre)
                .et("c.etat = :validee", "validee", EtatConvention.VALIDEE)
                .et("c.stage.fin is not null");
        if (criteres.numero() != null) {
            // What is no number finds nothing, rather than everything.
            condition.et(
                    "c.id = :numero",
                    "numero",
                    NumeroConvention.lireId(criteres.numero()).orElse(-1L));
        }
        if (criteres.annee() != null) {
            condition.et("c.annee = :annee", "annee", criteres.annee());
        }
        if (!centres.isEmpty()) {
            condition.et("c.centre.id in (:centres)", "centres", centres);
        }
        if (criteres.mots() != null) {
            mots(condition, Texte.normaliser(criteres.mots()));
        }
        if (criteres.moment() != null) {
            moment(condition, criteres.moment(), jour);
        }
        if (criteres.demande() != null) {
            demande(condition, criteres);
        }
        return condition;
    }

    private static void moment(ConditionDeStages condition, Moment moment, LocalDate jour) {
        switch (moment) {
            case A_VENIR -> condition.et("c.stage.debut > :jour", "jour", jour);
            case EN_COURS -> condition.et("c.stage.debut <= :jour and c.stage.fin >= :jour", "jour", jour);
            case TERMINE -> condition.et("c.stage.fin < :jour", "jour", jour);
        }
    }

    private static void demande(ConditionDeStages condition, CriteresDeStages criteres) {
        switch (criteres.demande()) {
            case JAMAIS -> condition.et("not " + FICHES + ")", "repondant", criteres.repondant());
            case ATTENDUE ->
                condition
                        .et(FICHES + " and f.etat in (:attendues))", "repondant", criteres.repondant())
                        .avec("attendues", Set.of(EtatFiche.OUVERTE, EtatFiche.COMMENCEE));
            case RENDUE ->
                condition
                        .et(FICHES + " and f.etat = :rendue)", "repondant", criteres.repondant())
                        .avec("rendue", EtatFiche.VALIDEE);
        }
    }

    /** The index of conventions holds "name first-name": a first name typed in front is put behind. */
    private static void mots(ConditionDeStages condition, String mots) {
        int dernier = mots.lastIndexOf(' ');
        String retourne = dernier < 0 ? mots : mots.substring(dernier + 1) + " " + mots.substring(0, dernier);
        if (mots.isEmpty()) {
            condition.et("1 = 0");
            return;
        }
        condition
                .et(
                        "(c.etudiantRecherche like :mots or c.etudiantRecherche like :inverse or c.structure.id in"
                                + " (select s.id from StructureAccueil s where s.etablissement = :etablissement"
                                + " and s.recherche like :mots))",
                        "mots",
                        mots + "%")
                .avec("inverse", retourne + "%");
    }
}
