package org.entstage.offre.candidature.jpa;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.OptimisticLockException;
import javax.persistence.PersistenceException;
import javax.persistence.TypedQuery;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Reglages;
import org.entstage.offre.candidature.Candidature;
import org.entstage.offre.candidature.Candidatures;
import org.entstage.offre.candidature.EtatCandidature;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaCandidatures implements Candidatures {

    private static final String TOUTES =
            "select c from Candidature c join fetch c.offre o join fetch o.structure join fetch o.centre"
                    + " where c.etablissement = :etablissement";

    private final EntityManager base;
    private final String etablissement;

    JpaCandidatures(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    private TypedQuery<Candidature> lire(String condition) {
        return base.createQuery(TOUTES + condition, Candidature.class).setParameter("etablissement", etablissement);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Candidature> parId(long id) {
        return lire(" and c.id = :id").setParameter("id", id).getResultStream().findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Candidature> de(long offre, String numeroEtudiant) {
        return lire(" and o.id = :offre and c.numeroEtudiant = :numero")
                .setParameter("offre", offre)
                .setParameter("numero", numeroEtudiant)
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Candidature> deLaConvention(long convention) {
        return lire(" and c.convention = :convention")
                .setParameter("convention", convention)
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Candidature> deLEtudiant(String numeroEtudiant) {
        return lire(" and c.numeroEtudiant = :numero order by c.deposeeLe desc, c.id desc")
                .setParameter("numero", numeroEtudiant)
                .getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Candidature> obtenues(String numeroEtudiant) {
        return lire(" and c.numeroEtudiant = :numero and c.etat = :etat order by c.decideeLe desc, c.id desc")
                .setParameter("numero", numeroEtudiant)
                .setParameter("etat", EtatCandidature.RETENUE)
                .getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Candidature> pourOffre(long offre) {
        return lire(" and o.id = :offre and c.etat <> :retiree order by c.deposeeLe desc, c.id desc")
                .setParameter("offre", offre)
                .setParameter("retiree", EtatCandidature.RETIREE)
                .getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public long enAttenteChez(long structure) {
        return base.createQuery(
                        "select count(c) from Candidature c where c.etablissement = :etablissement"
                                + " and c.offre.structure.id = :structure and c.etat in (:attente)",
                        Long.class)
                .setParameter("etablissement", etablissement)
                .setParameter("structure", structure)
                .setParameter("attente", List.of(EtatCandidature.RECUE, EtatCandidature.VUE))
                .getSingleResult();
    }

    /** Writes at once, so that who was slower than somebody else is told so; of two first ones one is refused by its key. */
    @Override
    public Candidature enregistrer(Candidature candidature) {
        try {
            base.persist(candidature);
            base.flush();
            return candidature;
        } catch (OptimisticLockException plusRapide) {
            throw new ModificationConcurrente("application " + candidature.id());
        } catch (PersistenceException refusee) {
            if (refusee.getCause() instanceof ConstraintViolationException) {
                throw new ModificationConcurrente("a second application of the same student");
            }
            throw refusee;
        }
    }
}
