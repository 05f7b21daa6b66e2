package org.entstage.offre.entreprise.jpa;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.OptimisticLockException;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Reglages;
import org.entstage.offre.entreprise.AccordPartenariat;
import org.entstage.offre.entreprise.AccordsDePartenariat;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaAccordsDePartenariat implements AccordsDePartenariat {

    private static final String ICI = "from AccordPartenariat a where a.etablissement = :etablissement and ";
    private static final String AVEC_STRUCTURE =
            "select a from AccordPartenariat a join fetch a.structure where a.etablissement = :etablissement and ";

    private final EntityManager base;
    private final String etablissement;

    JpaAccordsDePartenariat(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AccordPartenariat> parId(long id) {
        return base.createQuery(AVEC_STRUCTURE + "a.id = :id", AccordPartenariat.class)
                .setParameter("etablissement", etablissement)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<AccordPartenariat> enAttente(int maximum) {
        return base.createQuery(
                        AVEC_STRUCTURE + "a.etat = 'DEMANDE' order by a.demandeLe, a.id", AccordPartenariat.class)
                .setParameter("etablissement", etablissement)
                .setMaxResults(maximum)
                .getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public int compterEnAttente() {
        return base.createQuery("select count(a) " + ICI + "a.etat = 'DEMANDE'", Long.class)
                .setParameter("etablissement", etablissement)
                .getSingleResult()
                .intValue();
    }

    @Override
    @Transactional(readOnly = true)
    public List<AccordPartenariat> deLaStructure(long structure) {
        return base.createQuery(
                        AVEC_STRUCTURE + "a.structure.id = :structure order by a.id desc", AccordPartenariat.class)
                .setParameter("etablissement", etablissement)
                .setParameter("structure", structure)
                .getResultList();
    }

    @Override
    public AccordPartenariat enregistrer(AccordPartenariat ecrite) {
        try {
            base.persist(ecrite);
            base.flush();
            return ecrite;
        } catch (OptimisticLockException plusRapide) {
            throw new ModificationConcurrente("AccordPartenariat " + ecrite.id());
        }
    }
}
