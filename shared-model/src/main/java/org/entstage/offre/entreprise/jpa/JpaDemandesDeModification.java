package org.entstage.offre.entreprise.jpa;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.OptimisticLockException;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Reglages;
import org.entstage.offre.entreprise.DemandeDeModification;
import org.entstage.offre.entreprise.DemandesDeModification;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaDemandesDeModification implements DemandesDeModification {

    private static final String ICI = "from DemandeDeModification d where d.etablissement = :etablissement and ";
    private static final String AVEC_STRUCTURE =
            "select d from DemandeDeModification d join fetch d.structure where d.etablissement = :etablissement and ";

    private final EntityManager base;
    private final String etablissement;

    JpaDemandesDeModification(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DemandeDeModification> parId(long id) {
        return base.createQuery(AVEC_STRUCTURE + "d.id = :id", DemandeDeModification.class)
                .setParameter("etablissement", etablissement)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<DemandeDeModification> enAttente(int maximum) {
        return base.createQuery(
                        AVEC_STRUCTURE + "d.etat = 'EN_ATTENTE' order by d.demandeeLe, d.id",
                        DemandeDeModification.class)
                .setParameter("etablissement", etablissement)
                .setMaxResults(maximum)
                .getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public int compterEnAttente() {
        return base.createQuery("select count(d) " + ICI + "d.etat = 'EN_ATTENTE'", Long.class)
                .setParameter("etablissement", etablissement)
                .getSingleResult()
                .intValue();
    }

    @Override
    @Transactional(readOnly = true)
    public List<DemandeDeModification> deLaStructure(long structure) {
        return base.createQuery(
                        AVEC_STRUCTURE + "d.structure.id = :structure order by d.id desc", DemandeDeModification.class)
                .setParameter("etablissement", etablissement)
                .setParameter("structure", structure)
                .getResultList();
    }

    @Override
    public DemandeDeModification enregistrer(DemandeDeModification ecrite) {
        try {
            base.persist(ecrite);
            base.flush();
            return ecrite;
        } catch (OptimisticLockException plusRapide) {
            throw new ModificationConcurrente("DemandeDeModification " + ecrite.id());
        }
    }
}
