package org.entstage.evaluation.campagne.jpa;

import java.util.List;
import java.util.Set;
import javax.persistence.EntityManager;
import org.entstage.commun.PageDe;
import org.entstage.commun.Reglages;
import org.entstage.commun.Total;
import org.entstage.droits.Etendue;
import org.entstage.evaluation.adresse.MotifARevoir;
import org.entstage.evaluation.campagne.AdressesARevoir;
import org.entstage.evaluation.fiche.EtatFiche;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JpaAdressesARevoir implements AdressesARevoir {

    private static final String DEPUIS = " from AdresseSuivie a, FicheEvaluation f, Convention c";

    private final EntityManager base;
    private final String etablissement;

    JpaAdressesARevoir(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    public PageDe<Ligne> rechercher(Etendue perimetre, MotifARevoir motif, int page, int taille) {
        ConditionDeStages condition = condition(perimetre, motif);
        List<Ligne> lignes = condition
                .remplir(base.createQuery(
                        "select new org.entstage.evaluation.campagne.AdressesARevoir$Ligne(f.id, a.convention,"
                                + " a.repondant, a.motif, a.depuis, a.refusee, a.raison)" + DEPUIS + condition.texte()
                                + " order by a.depuis, a.id",
                        Ligne.class))
                .setFirstResult((page - 1) * taille)
                .setMaxResults(taille)
                .getResultList();
        return new PageDe<>(lignes, page, taille, Total.de(compter(condition, Total.PLAFOND + 1)));
    }

    @Override
    public int compter(Etendue perimetre, MotifARevoir motif, int plafond) {
        return compter(condition(perimetre, motif), plafond);
    }

    private int compter(ConditionDeStages condition, int plafond) {
        return condition
                .remplir(base.createQuery("select a.id" + DEPUIS + condition.texte(), Long.class))
                .setMaxResults(plafond)
                .getResultList()
                .size();
    }

    private ConditionDeStages condition(Etendue perimetre, MotifARevoir motif) {
        ConditionDeStages condition = ConditionDeStages.de(etablissement, perimetre)
                .et("a.etablissement = :etablissement and c.id = a.convention and f.conventionId = a.convention"
                        + " and f.repondant = a.repondant")
                .et("f.etat in (:attendues)", "attendues", Set.of(EtatFiche.OUVERTE, EtatFiche.COMMENCEE));
        return motif == null ? condition.et("a.motif is not null") : condition.et("a.motif = :motif", "motif", motif);
    }
}
