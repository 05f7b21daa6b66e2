package org.entstage.convention.document;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entstage.convention.document.VariableDeDocument.Genre;

/**
 * A place in the values of a document, as a template finds its way through them.
 *
 * @param variable what stands there; null at the root
 * @param enfants what is within it, or within each of its elements
 */
record Noeud(VariableDeDocument variable, Map<String, Noeud> enfants) {

    /** The values of a type of document, with what every document has. */
    static Noeud racine(TypeDocument type) {
        Map<String, Noeud> enfants = new LinkedHashMap<>();
        Stream.of(EnTete.class, type.valeurs()).forEach(valeurs -> enfants.putAll(composants(valeurs, "", List.of())));
        return new Noeud(null, enfants);
    }

    private static Map<String, Noeud> composants(Class<?> valeurs, String prefixe, List<String> dessus) {
        Map<String, Noeud> enfants = new LinkedHashMap<>();
        for (RecordComponent composant : valeurs.getRecordComponents()) {
            List<String> composants = new ArrayList<>(dessus);
            composants.add(valeurs.getSimpleName() + "." + composant.getName());
            enfants.put(
                    composant.getName(), noeud(prefixe + composant.getName(), composant.getGenericType(), composants));
        }
        return enfants;
    }

    private static Noeud noeud(String chemin, Type type, List<String> composants) {
        if (type == String.class) {
            return feuille(chemin, Genre.TEXTE, composants);
        }
        if (type == boolean.class) {
            return feuille(chemin, Genre.VRAI, composants);
        }
        if (type instanceof Class<?> groupe && groupe.isRecord()) {
            return new Noeud(
                    new VariableDeDocument(chemin, Genre.GROUPE, composants),
                    composants(groupe, chemin + ".", composants));
        }
        Type element = ((ParameterizedType) type).getActualTypeArguments()[0];
        return element == String.class
                ? feuille(chemin, Genre.LISTE_DE_TEXTES, composants)
                : new Noeud(
                        new VariableDeDocument(chemin, Genre.LISTE, composants),
                        composants((Class<?>) element, chemin + ".", composants));
    }

    private static Noeud feuille(String chemin, Genre genre, List<String> composants) {
        return new Noeud(new VariableDeDocument(chemin, genre, composants), Collections.emptyMap());
    }

    /** Itself and all within it, the root left out. */
    Stream<VariableDeDocument> tout() {
        Stream<VariableDeDocument> dedans = enfants.values().stream().flatMap(Noeud::tout);
        return variable == null ? dedans : Stream.concat(Stream.of(variable), dedans);
    }
}
