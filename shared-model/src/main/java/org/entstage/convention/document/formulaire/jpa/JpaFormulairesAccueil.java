package org.entstage.convention.document.formulaire.jpa;

import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.OptimisticLockException;
import javax.persistence.PersistenceException;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Reglages;
import org.entstage.convention.document.formulaire.FormulaireAccueil;
import org.entstage.convention.document.formulaire.FormulairesAccueil;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaFormulairesAccueil implements FormulairesAccueil {

    private final EntityManager base;
    private final String etablissement;

    JpaFormulairesAccueil(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<FormulaireAccueil> de(long convention) {
        return base.createQuery(
                        "select f from FormulaireAccueil f where f.etablissement = :e and f.convention = :convention",
                        FormulaireAccueil.class)
                .setParameter("e", etablissement)
                .setParameter("convention", convention)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void ajouter(FormulaireAccueil formulaire) {
        try {
            base.persist(formulaire);
            base.flush();
        } catch (PersistenceException refuse) {
            if (refuse.getCause() instanceof ConstraintViolationException) {
                throw new ModificationConcurrente("form of the host");
            }
            throw refuse;
        }
    }

    @Override
    public void retirer(FormulaireAccueil formulaire) {
        base.remove(formulaire);
        try {
            base.flush();
        } catch (OptimisticLockException plusRapide) {
            throw new ModificationConcurrente("form of the host");
        }
    }
}
