package org.entstage.commun.jpa;

import javax.persistence.LockTimeoutException;
import javax.persistence.OptimisticLockException;
import javax.persistence.PessimisticLockException;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.entstage.commun.ModificationConcurrente;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who loses a race for the same row is told so, wherever in the transaction the database notices: when a change is
 * written, when a query needs it written first, at the end, or when two wait for each other.
 */
final class EcrituresConcurrentes implements MethodInterceptor {

    /** Whatever has a transaction of its own: all of a class, or one method of it. */
    static final Pointcut TRANSACTIONS = new ComposablePointcut(
                    (Pointcut) new AnnotationMatchingPointcut(Transactional.class, true))
            .union((Pointcut) new AnnotationMatchingPointcut(null, Transactional.class, true));

    @Override
    public Object invoke(MethodInvocation appel) throws Throwable {
        try {
            return appel.proceed();
        } catch (OptimisticLockException
                | PessimisticLockException
                | LockTimeoutException
                | ConcurrencyFailureException perdue) {
            ModificationConcurrente dite = new ModificationConcurrente(
                    appel.getMethod().getDeclaringClass().getSimpleName());
            dite.initCause(perdue);
            throw dite;
        }
    }
}
