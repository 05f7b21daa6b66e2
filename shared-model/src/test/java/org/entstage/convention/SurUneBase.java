package org.entstage.convention;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entstage.droits.Acteur;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the themes of conventions on a database share: the database itself, two centres, the systems around. */
interface SurUneBase {

    ModeleDeTest modele();

    SystemesDeTest systemes();

    /** Where the student of the tests belongs. */
    long centre();

    long autreCentre();

    default <T> T enTransaction(Function<EntityManager, T> travail) {
        return new TransactionTemplate(modele().bean(PlatformTransactionManager.class))
                .execute(statut -> travail.apply(modele().bean(EntityManager.class)));
    }

    /** Changes rows behind the product's back. */
    default void ordre(String sql) {
        enTransaction(base -> base.createNativeQuery(sql).executeUpdate());
    }

    /** What a query counts. */
    default long nombre(String sql) {
        return enTransaction(base -> ((Number) base.createNativeQuery(sql).getSingleResult()).longValue());
    }

    /** Does both at the same moment and tells what went wrong. */
    default List<Throwable> ensemble(Callable<?> un, Callable<?> autre) {
        CountDownLatch depart = new CountDownLatch(1);
        List<CompletableFuture<Throwable>> gestes = Stream.of(un, autre)
                .map(geste -> CompletableFuture.supplyAsync(() -> {
                    try {
                        depart.await();
                        geste.call();
                        return null;
                    } catch (Exception refus) {
                        return (Throwable) refus;
                    }
                }))
                .toList();
        depart.countDown();
        return gestes.stream()
                .map(CompletableFuture::join)
                .filter(refus -> refus != null)
                .toList();
    }

    default String imprime(Acteur acteur, long id) throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        modele().bean(EditerConvention.class).executer(acteur, id, Locale.FRENCH, document);
        try (PDDocument pdf = Loader.loadPDF(document.toByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
