package org.entstage.offre.entreprise.jpa;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.entstage.commun.Reglages;
import org.entstage.offre.entreprise.DemandeDAcces;
import org.entstage.offre.entreprise.DemandesDAcces;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaDemandesDAcces implements DemandesDAcces {

    private static final String ICI = "from DemandeDAcces d where d.etablissement = :etablissement and ";

    private final EntityManager base;
    private final String etablissement;

    JpaDemandesDAcces(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DemandeDAcces> parId(long id) {
        return base.createQuery("select d " + ICI + "d.id = :id", DemandeDAcces.class)
                .setParameter("etablissement", etablissement)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<DemandeDAcces> aServir(int maximum) {
        return base.createQuery("select d " + ICI + "d.servieLe is null order by d.id", DemandeDAcces.class)
                .setParameter("etablissement", etablissement)
                .setMaxResults(maximum)
                .getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public int compter(String courriel, LocalDateTime depuis, long id) {
        return base.createQuery(
                        "select count(d) " + ICI + "d.courriel = :courriel and d.demandeLe > :depuis and d.id < :id",
                        Long.class)
                .setParameter("etablissement", etablissement)
                .setParameter("courriel", courriel)
                .setParameter("depuis", depuis)
                .setParameter("id", id)
                .getSingleResult()
                .intValue();
    }

    @Override
    public DemandeDAcces enregistrer(DemandeDAcces demande) {
        base.persist(demande);
        base.flush();
        return demande;
    }

    @Override
    public int purger(LocalDateTime connues, LocalDateTime nouvelles) {
        return base.createQuery(
                        "delete " + ICI + "d.servieLe is not null and (d.nouvelle = false and d.demandeLe < :connues"
                                + " or d.demandeLe < :nouvelles)")
                .setParameter("etablissement", etablissement)
                .setParameter("connues", connues)
                .setParameter("nouvelles", nouvelles)
                .executeUpdate();
    }
}
