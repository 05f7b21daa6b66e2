package org.entstage.offre.jpa;

import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.OptimisticLockException;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Reglages;
import org.entstage.offre.Offre;
import org.entstage.offre.Offres;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaOffres implements Offres {

    private final EntityManager base;
    private final String etablissement;
    private final ApplicationEventPublisher evenements;

    JpaOffres(EntityManager base, Reglages reglages, ApplicationEventPublisher evenements) {
        this.base = base;
        this.etablissement = reglages.etablissement();
        this.evenements = evenements;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Offre> parId(long id) {
        return base.createQuery(
                        "select o from Offre o join fetch o.centre join fetch o.structure"
                                + " where o.id = :id and o.etablissement = :etablissement",
                        Offre.class)
                .setParameter("id", id)
                .setParameter("etablissement", etablissement)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Offre enregistrer(Offre offre) {
        try {
            base.persist(offre);
            base.flush();
        } catch (OptimisticLockException plusRapide) {
            throw new ModificationConcurrente("offer " + offre.id());
        }
        offre.retirerEvenements().forEach(evenements::publishEvent);
        return offre;
    }
}
