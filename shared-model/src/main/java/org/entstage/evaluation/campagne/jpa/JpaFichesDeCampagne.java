package org.entstage.evaluation.campagne.jpa;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.persistence.EntityManager;
import org.entstage.commun.Reglages;
import org.entstage.droits.Etendue;
import org.entstage.evaluation.campagne.Avancement;
import org.entstage.evaluation.campagne.FicheDeCampagne;
import org.entstage.evaluation.campagne.FichesDeCampagne;
import org.entstage.evaluation.fiche.EtatFiche;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JpaFichesDeCampagne implements FichesDeCampagne {

    private static final Set<EtatFiche> ATTENDUES = Set.of(EtatFiche.OUVERTE, EtatFiche.COMMENCEE);

    private static final String LIGNE =
            "select new org.entstage.evaluation.campagne.FicheDeCampagne(f.id, f.conventionId,"
                    + " f.repondant, f.etat, f.campagneId, f.ouverteLe, f.cloture) from FicheEvaluation f"
                    + " where f.etablissement = :etablissement and ";

    private final EntityManager base;
    private final String etablissement;

    JpaFichesDeCampagne(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    public List<Long> aSuivre(LocalDate closesDepuis) {
        return base.createQuery(
                        "select f.id from FicheEvaluation f where f.etablissement = :etablissement"
                                + " and (f.etat in (:attendues) or f.etat = :close and f.cloture >= :depuis"
                                + " and f.campagneId is not null) order by f.id",
                        Long.class)
                .setParameter("etablissement", etablissement)
                .setParameter("attendues", ATTENDUES)
                .setParameter("close", EtatFiche.CLOSE)
                .setParameter("depuis", closesDepuis)
                .getResultList();
    }

    @Override
    public List<FicheDeCampagne> parIds(Collection<Long> ids) {
        return lire("f.id in (:cles) order by f.id", ids);
    }

    @Override
    public List<FicheDeCampagne> desConventions(Collection<Long> conventions) {
        return lire("f.conventionId in (:cles) order by f.id", conventions);
    }

    private List<FicheDeCampagne> lire(String condition, Collection<Long> cles) {
        return cles.isEmpty()
                ? List.of()
                : base.createQuery(LIGNE + condition, FicheDeCampagne.class)
                        .setParameter("etablissement", etablissement)
                        .setParameter("cles", cles)
                        .getResultList();
    }

    @Override
    public List<Avancement.Part> avancement(Etendue perimetre, Collection<Long> campagnes) {
        if (campagnes.isEmpty()) {
            return List.of();
        }
        ConditionDeStages condition = ConditionDeStages.de(etablissement, perimetre)
                .et("f.campagneId in (:campagnes)", "campagnes", campagnes);
        // Who sees the whole institution needs no look at the conventions.
        String depuis = perimetre.etablissement()
                ? " from FicheEvaluation f where f.etablissement = :etablissement and f.campagneId in (:campagnes)"
                : " from FicheEvaluation f, Convention c" + condition.texte() + " and c.id = f.conventionId";
        return condition
                .remplir(base.createQuery(
                        "select new org.entstage.evaluation.campagne.Avancement$Part(f.campagneId, f.repondant, f.etat,"
                                + " count(f.id))" + depuis + " group by f.campagneId, f.repondant, f.etat",
                        Avancement.Part.class))
                .getResultList();
    }

    @Override
    public boolean attendues(long campagne) {
        return !base.createQuery(
                        "select f.id from FicheEvaluation f where f.etablissement = :etablissement"
                                + " and f.campagneId = :campagne and f.etat in (:attendues)",
                        Long.class)
                .setParameter("etablissement", etablissement)
                .setParameter("campagne", campagne)
                .setParameter("attendues", ATTENDUES)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
