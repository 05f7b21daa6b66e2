package org.entstage.document;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Records of texts as the maps that a template reads: the names of the components are the names in the template. A
 * template sees no object of ours, so that it can call nothing.
 */
public final class ValeursDeGabarit {

    private ValeursDeGabarit() {}

    /**
     * @param valeurs a record whose components are texts, truth values, such records, or lists of these; null is an
     *     empty text, which a section treats as absent
     * @throws IllegalArgumentException when a component is of another kind
     */
    public static Map<String, Object> de(Record valeurs) {
        Map<String, Object> lues = new LinkedHashMap<>();
        for (RecordComponent composant : valeurs.getClass().getRecordComponents()) {
            lues.put(composant.getName(), valeur(composant.getName(), lire(composant, valeurs)));
        }
        return lues;
    }

    private static Object valeur(String nom, Object lue) {
        if (lue == null) {
            return "";
        }
        if (lue instanceof String || lue instanceof Boolean) {
            return lue;
        }
        if (lue instanceof Record compose) {
            return de(compose);
        }
        if (lue instanceof Collection<?> liste) {
            return liste.stream().map(element -> valeur(nom, element)).toList();
        }
        throw new IllegalArgumentException("A template takes texts only, not " + nom + " of " + lue.getClass());
    }

    private static Object lire(RecordComponent composant, Record valeurs) {
        try {
            composant.getAccessor().trySetAccessible();
            return composant.getAccessor().invoke(valeurs);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + composant, e);
        }
    }
}
