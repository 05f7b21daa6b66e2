package org.entstage.isolation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import javax.persistence.Entity;
import org.entstage.commun.BatchUseCase;
import org.entstage.commun.ReadUseCase;
import org.entstage.commun.RemoteUseCase;
import org.entstage.commun.UseCase;
import org.entstage.essai.ModeleDeTest;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Calls every use case and every repository of an institution with every number and word that another one uses. */
final class Parcours {

    /** Numbers tried as ids; the rows of the first institution have no greater ones. */
    static final int IDS = 12;

    private final ModeleDeTest modele;
    private final List<Object> beans;
    private final List<String> mots;
    private final Set<String> infaisables = new TreeSet<>();

    Parcours(ModeleDeTest modele, List<String> mots) {
        this.modele = modele;
        this.beans = modele.beans();
        this.mots = mots;
    }

    /** Methods that nothing could be made for. */
    Set<String> infaisables() {
        return infaisables;
    }

    /** Answers of everything that reads, by call. Each call is rolled back. */
    Map<String, String> lire() {
        Map<String, String> reponses = new TreeMap<>();
        for (Method methode : methodes(classe -> annotee(classe, ReadUseCase.class) || demande(classe, false))) {
            appeler(methode, reponses);
        }
        for (Method methode : methodes(classe -> annotee(classe, Repository.class))) {
            appeler(methode, reponses);
        }
        return reponses;
    }

    /** Use cases that write. */
    List<Method> ecritures() {
        return methodes(classe ->
                annotee(classe, UseCase.class) || annotee(classe, BatchUseCase.class) || demande(classe, true));
    }

    /** Runs one that writes with every number and word, and keeps what it writes. */
    void ecrire(Method methode) {
        for (long id : ids(methode)) {
            for (String mot : mots(methode)) {
                appel(methode, id, mot);
            }
        }
    }

    private void appeler(Method methode, Map<String, String> reponses) {
        TransactionTemplate transaction = new TransactionTemplate(modele.bean(PlatformTransactionManager.class));
        for (long id : ids(methode)) {
            for (String mot : mots(methode)) {
                String nom = nom(methode) + "(" + id + ", " + mot + ")";
                try {
                    transaction.executeWithoutResult(etat -> {
                        etat.setRollbackOnly();
                        reponses.put(nom, appel(methode, id, mot));
                    });
                } catch (RuntimeException dejaAnnulee) {
                    // The call's own exception is its answer.
                }
            }
        }
    }

    private String appel(Method methode, long id, String mot) {
        Arguments arguments = new Arguments(id, mot);
        try {
            methode.setAccessible(true);
            Object reponse = methode.invoke(bean(methode), arguments.pour(methode));
            return Contenu.de(reponse) + Contenu.de(arguments.remis());
        } catch (Arguments.Infaisable infaisable) {
            infaisables.add(nom(methode) + ": " + infaisable.getMessage());
            return "";
        } catch (InvocationTargetException echec) {
            return echec.getCause().getClass().getSimpleName();
        } catch (IllegalAccessException jamais) {
            throw new IllegalStateException(jamais);
        }
    }

    private Object bean(Method methode) {
        return beans.stream()
                .filter(bean -> methode.getDeclaringClass().isInstance(bean))
                .findFirst()
                .orElseThrow();
    }

    private List<Method> methodes(Predicate<Class<?>> choix) {
        List<Method> methodes = new ArrayList<>();
        for (Object bean : beans) {
            Class<?> classe = AopUtils.getTargetClass(bean);
            if (choix.test(classe)) {
                Class<?>[] roles = classe.getInterfaces().length > 0 ? classe.getInterfaces() : new Class<?>[] {classe};
                Arrays.stream(roles)
                        .filter(role -> role.getName().startsWith("org.entstage."))
                        .flatMap(role -> Arrays.stream(role.getDeclaredMethods()))
                        .filter(methode -> Modifier.isPublic(methode.getModifiers()) && !methode.isSynthetic())
                        .filter(methode ->
                                Arrays.stream(methode.getParameterTypes()).noneMatch(Parcours::entite))
                        .forEach(methodes::add);
            }
        }
        methodes.sort(Comparator.comparing(Parcours::nom));
        return methodes;
    }

    /** Who has the entity at hand has read it before. */
    private static boolean entite(Class<?> type) {
        return type.isAnnotationPresent(Entity.class);
    }

    /** Asks another system, which is a fake here; the connectors go out on their own. */
    private static boolean demande(Class<?> classe, boolean ecrit) {
        RemoteUseCase distant = AnnotatedElementUtils.findMergedAnnotation(classe, RemoteUseCase.class);
        return distant != null
                && distant.ecrit() == ecrit
                && !classe.getPackageName().equals("org.entstage.connecteur");
    }

    private static boolean annotee(Class<?> classe, Class<? extends java.lang.annotation.Annotation> type) {
        return AnnotatedElementUtils.hasAnnotation(classe, type);
    }

    private static String nom(Method methode) {
        return methode.getDeclaringClass().getSimpleName() + "." + methode.getName();
    }

    private static Collection<Long> ids(Method methode) {
        return Arguments.prend(methode, long.class, Long.class)
                ? LongStream.rangeClosed(1, IDS).boxed().toList()
                : List.of(1L);
    }

    private List<String> mots(Method methode) {
        return Arguments.prend(methode, String.class) ? mots : mots.subList(0, 1);
    }
}
