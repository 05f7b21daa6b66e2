package org.entstage.commun;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What differs between two records of one type, as text. */
public final class Ecarts {

    /**
     * One difference.
     *
     * @param chemin names of the components, from the outermost to the one that differs
     * @param avant the old value as text, dates as {@code 2027-02-01}; null when there was none
     * @param apres the new one likewise
     */
    public record Ecart(List<String> chemin, String avant, String apres) {

        public Ecart {
            chemin = List.copyOf(chemin);
        }
    }

    private Ecarts() {}

    /**
     * @param avant a record, or null
     * @param apres one of the same type, or null
     */
    public static List<Ecart> entre(Record avant, Record apres) {
        List<Ecart> ecarts = new ArrayList<>();
        comparer(List.of(), avant, apres, ecarts);
        return ecarts;
    }

    private static void comparer(List<String> chemin, Record avant, Record apres, List<Ecart> ecarts) {
        Record modele = avant != null ? avant : apres;
        if (modele == null) {
            return;
        }
        for (RecordComponent composant : modele.getClass().getRecordComponents()) {
            List<String> ici = Stream.concat(chemin.stream(), Stream.of(composant.getName()))
                    .toList();
            Object a = valeur(composant, avant);
            Object b = valeur(composant, apres);
            if (a instanceof Record ra && b instanceof Record rb && ra.getClass() == rb.getClass()) {
                comparer(ici, ra, rb, ecarts);
            } else if (!Objects.equals(texte(a), texte(b))) {
                ecarts.add(new Ecart(ici, texte(a), texte(b)));
            }
        }
    }

    private static Object valeur(RecordComponent composant, Record objet) {
        try {
            composant.getAccessor().setAccessible(true);
            return objet == null ? null : composant.getAccessor().invoke(objet);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(composant + " cannot be read", impossible);
        }
    }

    private static String texte(Object valeur) {
        if (valeur instanceof BigDecimal nombre) {
            return nombre.stripTrailingZeros().toPlainString();
        }
        if (valeur instanceof Collection<?> liste) {
            return liste.isEmpty() ? null : liste.stream().map(Ecarts::texte).collect(Collectors.joining("; "));
        }
        if (valeur instanceof Map<?, ?> table) {
            return table.isEmpty() ? null : table.toString();
        }
        if (valeur instanceof Record objet) {
            return Arrays.stream(objet.getClass().getRecordComponents())
                    .map(composant -> texte(valeur(composant, objet)))
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
        }
        return valeur == null ? null : valeur.toString();
    }
}
