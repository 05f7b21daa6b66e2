package org.entstage.convention.jpa;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceException;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Reglages;
import org.entstage.convention.Avenant;
import org.entstage.convention.Avenants;
import org.entstage.convention.Convention;
import org.entstage.convention.EtatAvenant;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Avenants in the database. */
@Repository
@Transactional
class JpaAvenants implements Avenants {

    private final EntityManager base;
    private final String etablissement;

    JpaAvenants(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Avenant> trouver(long id) {
        return base.createQuery(
                        "select a from Avenant a where a.id = :id and a.etablissement = :etablissement", Avenant.class)
                .setParameter("id", id)
                .setParameter("etablissement", etablissement)
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Avenant> valides(Convention convention) {
        return base.createQuery(
                        "select a from Avenant a where a.convention = :convention and a.etat = :valide"
                                + " and a.etablissement = :etablissement order by a.numero",
                        Avenant.class)
                .setParameter("convention", convention)
                .setParameter("valide", EtatAvenant.VALIDE)
                .setParameter("etablissement", etablissement)
                .getResultList();
    }

    @Override
    public Avenant ajouter(Avenant avenant) {
        try {
            base.persist(avenant);
        } catch (PersistenceException refuse) {
            if (refuse.getCause() instanceof ConstraintViolationException
                    || refuse.getCause() instanceof LockAcquisitionException) {
                throw new ModificationConcurrente("convention " + avenant.idConvention());
            }
            throw refuse;
        }
        return avenant;
    }
}
