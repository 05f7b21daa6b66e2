package org.entstage.notification.jpa;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import javax.persistence.EntityManager;
import org.entstage.notification.Courriel;
import org.entstage.notification.Courriels;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaCourriels implements Courriels {

    private final EntityManager base;

    JpaCourriels(EntityManager base) {
        this.base = base;
    }

    @Override
    public void ajouter(Courriel courriel) {
        base.persist(courriel);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Courriel> aEnvoyer(LocalDateTime maintenant, int maximum) {
        return base.createQuery(
                        "select c from Courriel c where c.etat = 'A_ENVOYER' and c.prochainEssai <= :maintenant"
                                + " order by c.id",
                        Courriel.class)
                .setParameter("maintenant", maintenant)
                .setMaxResults(maximum)
                .getResultList();
    }

    @Override
    public void modifier(long id, Consumer<Courriel> changement) {
        changement.accept(base.find(Courriel.class, id));
    }
}
