package org.entstage.isolation;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entstage.fichier.FichierDepose;

/** Everything that an answer holds, as one text. */
final class Contenu {

    private final Set<Object> vus = Collections.newSetFromMap(new IdentityHashMap<>());
    private final StringBuilder texte = new StringBuilder();

    private Contenu() {}

    static String de(Object reponse) {
        Contenu contenu = new Contenu();
        contenu.ecrire(reponse);
        return contenu.texte.toString();
    }

    private void ecrire(Object valeur) {
        if (valeur == null) {
            texte.append("null ");
        } else if (valeur instanceof Optional<?> peutEtre) {
            ecrire(peutEtre.orElse(null));
        } else if (valeur instanceof Map<?, ?> map) {
            Map<String, Object> tries = new TreeMap<>();
            map.forEach((cle, element) -> tries.put(de(cle), element));
            tries.forEach((cle, element) -> {
                texte.append(cle).append('=');
                ecrire(element);
            });
        } else if (valeur instanceof Set<?> ensemble) {
            ensemble.stream().map(Contenu::de).sorted().forEach(texte::append);
        } else if (valeur instanceof Collection<?> liste) {
            texte.append('[');
            liste.forEach(this::ecrire);
            texte.append(']');
        } else if (valeur.getClass().isArray() && !(valeur instanceof byte[])) {
            for (int i = 0; i < Array.getLength(valeur); i++) {
                ecrire(Array.get(valeur, i));
            }
        } else if (valeur instanceof FichierDepose fichier) {
            // Its key is drawn at random.
            ecrire(fichier.sha256());
        } else if (notre(valeur) && !(valeur instanceof Enum)) {
            if (vus.add(valeur)) {
                champs(valeur);
            }
        } else {
            texte.append(
                            valeur instanceof Comparable
                                    ? valeur
                                    : valeur.getClass().getSimpleName())
                    .append(' ');
        }
    }

    private static boolean notre(Object valeur) {
        return valeur.getClass().getName().startsWith("org.entstage.")
                && !valeur.getClass().isSynthetic();
    }

    private void champs(Object valeur) {
        for (Class<?> classe = valeur.getClass();
                classe != null && classe != Object.class;
                classe = classe.getSuperclass()) {
            for (Field champ : classe.getDeclaredFields()) {
                if (!Modifier.isStatic(champ.getModifiers()) && !champ.isSynthetic()) {
                    champ.setAccessible(true);
                    try {
                        ecrire(champ.get(valeur));
                    } catch (IllegalAccessException jamais) {
                        throw new IllegalStateException(jamais);
                    }
                }
            }
        }
    }
}
