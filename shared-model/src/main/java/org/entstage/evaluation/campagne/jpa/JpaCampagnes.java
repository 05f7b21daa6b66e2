package org.entstage.evaluation.campagne.jpa;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.OptimisticLockException;
import javax.persistence.TypedQuery;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Reglages;
import org.entstage.evaluation.campagne.Campagne;
import org.entstage.evaluation.campagne.Campagnes;
import org.entstage.evaluation.campagne.EtatCampagne;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaCampagnes implements Campagnes {

    private final EntityManager base;
    private final String etablissement;

    JpaCampagnes(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Campagne> parId(long id) {
        return requete("and c.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Campagne> actives() {
        return requete("and c.etat = :active order by c.id")
                .setParameter("active", EtatCampagne.ACTIVE)
                .getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Campagne> toutes() {
        return requete("order by case when c.etat = :active then 0 else 1 end, c.id desc")
                .setParameter("active", EtatCampagne.ACTIVE)
                .getResultList();
    }

    private TypedQuery<Campagne> requete(String suite) {
        return base.createQuery(
                        "select c from Campagne c where c.etablissement = :etablissement " + suite, Campagne.class)
                .setParameter("etablissement", etablissement);
    }

    @Override
    public Campagne enregistrer(Campagne campagne) {
        try {
            base.persist(campagne);
            base.flush();
        } catch (OptimisticLockException plusRapide) {
            throw new ModificationConcurrente("campaign " + campagne.id());
        }
        return campagne;
    }

    @Override
    public void supprimer(Campagne campagne) {
        base.remove(campagne);
    }
}
