package org.entstage.commun.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import javax.persistence.OptimisticLockException;
import javax.persistence.PersistenceException;
import javax.persistence.PessimisticLockException;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.UseCase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.transaction.annotation.Transactional;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EcrituresConcurrentesTest {

    @Test
    void who_loses_a_race_is_told_that_somebody_else_changed_it_whoever_noticed() {
        for (RuntimeException perdue : new RuntimeException[] {
            new OptimisticLockException("row 1"),
            new PessimisticLockException("deadlock"),
            new ObjectOptimisticLockingFailureException("Convention", 1L)
        }) {
            assertThatThrownBy(() -> entoure(perdue).call())
                    .isInstanceOf(ModificationConcurrente.class)
                    .hasCause(perdue);
        }
    }

    @Test
    void anything_else_stays_what_it_is() {
        PersistenceException autre = new PersistenceException("no such column");

        assertThatThrownBy(() -> entoure(autre).call()).isSameAs(autre);
    }

    @Test
    void it_stands_around_every_transaction_whether_a_class_or_a_method_asks_for_it() throws Exception {
        assertThat(entouree(ParClasse.class)).isTrue();
        assertThat(entouree(ParMethode.class)).isTrue();
        assertThat(entouree(SansTransaction.class)).isFalse();
    }

    private static boolean entouree(Class<?> classe) throws NoSuchMethodException {
        return AopUtils.canApply(EcrituresConcurrentes.TRANSACTIONS, classe)
                && EcrituresConcurrentes.TRANSACTIONS
                        .getMethodMatcher()
                        .matches(classe.getDeclaredMethod("ecrire"), classe);
    }

    @UseCase
    static class ParClasse {
        void ecrire() {}
    }

    static class ParMethode {
        @Transactional
        void ecrire() {}
    }

    static class SansTransaction {
        void ecrire() {}
    }

    private static Callable<?> entoure(RuntimeException echec) {
        ProxyFactory fabrique = new ProxyFactory(Callable.class, new EcrituresConcurrentes());
        fabrique.setTarget((Callable<?>) () -> {
            throw echec;
        });
        return (Callable<?>) fabrique.getProxy();
    }
}
