package org.entstage.isolation;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;
import org.entstage.essai.ModeleDeTest;
import org.entstage.evaluation.resultat.FormulaireRepondu;
import org.entstage.evaluation.resultat.LigneDeDictionnaire;
import org.entstage.evaluation.resultat.SortieDesReponses;
import org.entstage.offre.Cible;

/** Arguments for any method of a use case or a repository: one number wherever an id may stand, one word elsewhere. */
final class Arguments {

    /** Says that a method takes something that cannot be made here. */
    static final class Infaisable extends Exception {
        private static final long serialVersionUID = 1L;

        Infaisable(Type type) {
            super(type.getTypeName());
        }
    }

    private final long id;
    private final String mot;
    private final List<Object> remis = new ArrayList<>();

    Arguments(long id, String mot) {
        this.id = id;
        this.mot = mot;
    }

    /** What the method handed to a consumer or wrote to a stream. */
    List<Object> remis() {
        return remis;
    }

    static boolean prend(Method methode, Class<?>... types) {
        return Arrays.stream(methode.getGenericParameterTypes())
                .anyMatch(type -> Arrays.stream(types).anyMatch(t -> contient(type, t)));
    }

    private static boolean contient(Type type, Class<?> cherche) {
        if (type == cherche) {
            return true;
        }
        if (type instanceof ParameterizedType generique) {
            return Arrays.stream(generique.getActualTypeArguments()).anyMatch(t -> contient(t, cherche));
        }
        return type instanceof Class<?> classe
                && classe.isRecord()
                && classe != Acteur.class
                && Arrays.stream(classe.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .anyMatch(t -> contient(t, cherche));
    }

    Object[] pour(Method methode) throws Infaisable {
        List<Object> valeurs = new ArrayList<>();
        for (Type type : methode.getGenericParameterTypes()) {
            valeurs.add(valeur(type));
        }
        return valeurs.toArray();
    }

    /** Somebody who may do everything in his institution. */
    static Acteur toutPuissant() {
        Map<Action, Etendue> droits = new EnumMap<>(Action.class);
        for (Action action : Action.values()) {
            droits.put(action, Etendue.TOUT.et(Etendue.PROPRE).et(Etendue.suivis("enseignant")));
        }
        return new Acteur("etudiant", "Toute Puissance", "20260001", droits, null);
    }

    private Object valeur(Type type) throws Infaisable {
        Class<?> classe = (Class<?>) (type instanceof ParameterizedType generique ? generique.getRawType() : type);
        if (classe == Acteur.class) {
            return toutPuissant();
        }
        if (classe == long.class || classe == Long.class) {
            return id;
        }
        if (classe == String.class) {
            return mot;
        }
        if (classe == int.class || classe == Integer.class) {
            return 1;
        }
        if (classe == boolean.class || classe == Boolean.class) {
            return false;
        }
        Object simple = simple(classe);
        if (simple != null) {
            return simple;
        }
        if (Collection.class.isAssignableFrom(classe) && type instanceof ParameterizedType generique) {
            Object element = valeur(generique.getActualTypeArguments()[0]);
            if (classe == SortedSet.class) {
                return new TreeSet<>(Set.of(element));
            }
            return classe == Set.class ? Set.of(element) : List.of(element);
        }
        if (classe == Map.class) {
            return Map.of();
        }
        if (classe == SortedMap.class) {
            return Collections.emptySortedMap();
        }
        if (classe.isEnum()) {
            return classe.getEnumConstants()[0];
        }
        if (classe.isRecord()) {
            return record(classe);
        }
        throw new Infaisable(type);
    }

    private Object simple(Class<?> classe) {
        if (classe == Locale.class) {
            return Locale.FRENCH;
        }
        if (classe == byte[].class) {
            return "%PDF-1.7 essai".getBytes(StandardCharsets.US_ASCII);
        }
        if (classe == LocalDate.class) {
            return LocalDate.of(2026, 11, 21);
        }
        if (classe == LocalDateTime.class) {
            return LocalDateTime.of(2099, 1, 1, 0, 0);
        }
        if (classe == Cible.class) {
            return Cible.etape("M1INF");
        }
        if (classe == Instant.class) {
            return ModeleDeTest.MAINTENANT;
        }
        if (classe == BigDecimal.class) {
            return BigDecimal.ONE;
        }
        if (classe == Consumer.class) {
            return (Consumer<Object>) remis::add;
        }
        if (classe == BiConsumer.class) {
            return (BiConsumer<Object, Object>) (un, autre) -> {
                remis.add(un);
                remis.add(autre);
            };
        }
        if (classe == SortieDesReponses.class) {
            return sortie();
        }
        return classe == OutputStream.class ? new ByteArrayOutputStream() : null;
    }

    private SortieDesReponses sortie() {
        return new SortieDesReponses() {
            @Override
            public void commencer(
                    FormulaireRepondu formulaire, List<String> titres, List<LigneDeDictionnaire> dictionnaire) {
                remis.add(formulaire);
            }

            @Override
            public void ligne(List<Object> cellules) {
                remis.add(cellules);
            }
        };
    }

    private Object record(Class<?> classe) throws Infaisable {
        try {
            List<Class<?>> types = new ArrayList<>();
            List<Object> valeurs = new ArrayList<>();
            for (RecordComponent composant : classe.getRecordComponents()) {
                types.add(composant.getType());
                valeurs.add(valeur(composant.getGenericType()));
            }
            Constructor<?> constructeur = classe.getDeclaredConstructor(types.toArray(Class<?>[]::new));
            constructeur.setAccessible(true);
            return constructeur.newInstance(valeurs.toArray());
        } catch (ReflectiveOperationException refuse) {
            // Its own checks do not like such values: the call goes on without it.
            return null;
        }
    }
}
