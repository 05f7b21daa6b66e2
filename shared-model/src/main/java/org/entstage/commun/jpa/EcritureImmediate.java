package org.entstage.commun.jpa;

import javax.persistence.EntityManager;
import javax.persistence.OptimisticLockException;
import javax.persistence.PersistenceException;
import org.entstage.commun.ModificationConcurrente;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;

/** Writes at once, so that who was slower than somebody else is told so here, and not at the end of the transaction. */
public final class EcritureImmediate {

    private EcritureImmediate() {}

    /**
     * Writes a new or changed row, of which there may be one.
     *
     * @param quoi as the log names it
     * @throws ModificationConcurrente when somebody else has just written the same, or changed it
     */
    public static void ecrire(EntityManager base, Object ligne, String quoi) {
        try {
            base.persist(ligne);
            ecrire(base, quoi);
        } catch (PersistenceException refuse) {
            throw refuse.getCause() instanceof ConstraintViolationException
                    ? new ModificationConcurrente(quoi)
                    : perdue(refuse, quoi);
        }
    }

    /**
     * Writes what was changed or removed.
     *
     * @throws ModificationConcurrente when somebody else has just changed it
     */
    public static void ecrire(EntityManager base, String quoi) {
        try {
            base.flush();
        } catch (PersistenceException refuse) {
            throw perdue(refuse, quoi);
        }
    }

    private static RuntimeException perdue(PersistenceException refuse, String quoi) {
        return refuse instanceof OptimisticLockException || refuse.getCause() instanceof LockAcquisitionException
                ? new ModificationConcurrente(quoi)
                : refuse;
    }
}
