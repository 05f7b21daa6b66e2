package org.entstage.lien.jpa;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.OptimisticLockException;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Reglages;
import org.entstage.lien.Lien;
import org.entstage.lien.Liens;
import org.entstage.lien.Usage;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaLiens implements Liens {

    private static final String SIENS = "select l from Lien l where l.etablissement = :etablissement and ";

    private final EntityManager base;
    private final String etablissement;

    JpaLiens(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Lien> parSelecteur(String selecteur) {
        return base.createQuery(SIENS + "l.selecteur = :selecteur", Lien.class)
                .setParameter("etablissement", etablissement)
                .setParameter("selecteur", selecteur)
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Lien> parId(long id) {
        return base.createQuery(SIENS + "l.id = :id", Lien.class)
                .setParameter("etablissement", etablissement)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Lien> deLObjet(Usage usage, long objet) {
        return base.createQuery(
                        SIENS + "l.usage = :usage and l.objet = :objet order by l.creeLe desc, l.id desc", Lien.class)
                .setParameter("etablissement", etablissement)
                .setParameter("usage", usage.code())
                .setParameter("objet", objet)
                .getResultList();
    }

    @Override
    public Lien enregistrer(Lien lien) {
        try {
            base.persist(lien);
            base.flush();
            return lien;
        } catch (OptimisticLockException autre) {
            throw new ModificationConcurrente("link " + lien.id());
        }
    }
}
