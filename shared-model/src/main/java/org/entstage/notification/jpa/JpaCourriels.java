package org.entstage.notification.jpa;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import javax.persistence.EntityManager;
import org.entstage.commun.Reglages;
import org.entstage.notification.Courriel;
import org.entstage.notification.Courriels;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaCourriels implements Courriels {

    private static final String ICI = "select c from Courriel c where c.etablissement = :etablissement and ";

    private final EntityManager base;
    private final String etablissement;

    JpaCourriels(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    public void ajouter(Courriel courriel) {
        base.persist(courriel);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Courriel> aEnvoyer(LocalDateTime maintenant, int maximum) {
        return base.createQuery(
                        ICI + "c.etat = 'A_ENVOYER' and c.prochainEssai <= :maintenant order by c.id", Courriel.class)
                .setParameter("etablissement", etablissement)
                .setParameter("maintenant", maintenant)
                .setMaxResults(maximum)
                .getResultList();
    }

    @Override
    public int purger(LocalDateTime envoyesAvant, LocalDateTime abandonnesAvant, int maximum) {
        List<Long> ids = base.createQuery(
                        "select c.id from Courriel c where c.etablissement = :etablissement"
                                + " and (c.etat = 'ENVOYE' and c.envoyeLe < :envoyes"
                                + " or c.etat = 'ABANDONNE' and c.creeLe < :abandonnes) order by c.id",
                        Long.class)
                .setParameter("etablissement", etablissement)
                .setParameter("envoyes", envoyesAvant)
                .setParameter("abandonnes", abandonnesAvant)
                .setMaxResults(maximum)
                .getResultList();
        return ids.isEmpty()
                ? 0
                : base.createQuery("delete from Courriel c where c.id in :ids")
                        .setParameter("ids", ids)
                        .executeUpdate();
    }

    @Override
    public void modifier(long id, Consumer<Courriel> changement) {
        base.createQuery(ICI + "c.id = :id", Courriel.class)
                .setParameter("etablissement", etablissement)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .ifPresent(changement);
    }
}
