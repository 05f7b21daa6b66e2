package org.entstage.offre.entreprise.jpa;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.OptimisticLockException;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Reglages;
import org.entstage.offre.entreprise.Correspondant;
import org.entstage.offre.entreprise.Correspondants;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaCorrespondants implements Correspondants {

    private static final String ICI = "select c from Correspondant c where c.etablissement = :etablissement and ";

    private final EntityManager base;
    private final String etablissement;

    JpaCorrespondants(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Correspondant> parId(long id) {
        return base.createQuery(ICI + "c.id = :id", Correspondant.class)
                .setParameter("etablissement", etablissement)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Correspondant> parCourriel(String courriel) {
        return base.createQuery(ICI + "c.courriel = :courriel order by c.id", Correspondant.class)
                .setParameter("etablissement", etablissement)
                .setParameter("courriel", courriel)
                .getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Correspondant> deLaStructure(long structure) {
        return base.createQuery(ICI + "c.structure = :structure order by c.nom, c.id", Correspondant.class)
                .setParameter("etablissement", etablissement)
                .setParameter("structure", structure)
                .getResultList();
    }

    @Override
    public Correspondant enregistrer(Correspondant correspondant) {
        try {
            base.persist(correspondant);
            base.flush();
            return correspondant;
        } catch (OptimisticLockException plusRapide) {
            throw new ModificationConcurrente("correspondent " + correspondant.id());
        }
    }
}
