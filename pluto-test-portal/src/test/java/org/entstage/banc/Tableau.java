package org.entstage.banc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entstage.banc.modele.Mesure;

/** Measures of the same work at several sizes, as a Markdown table: one row for each work, one column for each size. */
final class Tableau {

    private final String titre;
    private final String derniere;
    private final List<Integer> tailles = new ArrayList<>();
    private final Map<String, Map<Integer, Mesure>> lignes = new LinkedHashMap<>();
    private final Map<String, String> notes = new HashMap<>();

    Tableau(String titre) {
        this(titre, null);
    }

    /** @param derniere title of a last column, for what was noted; null when there is none */
    Tableau(String titre, String derniere) {
        this.titre = titre;
        this.derniere = derniere;
    }

    /** Writes something into the last column of a row. */
    void noter(String cas, String note) {
        notes.put(cas, note);
    }

    void ajouter(int taille, List<Mesure> mesures) {
        tailles.add(taille);
        mesures.forEach(mesure -> lignes.computeIfAbsent(mesure.cas(), cas -> new LinkedHashMap<>())
                .put(taille, mesure));
    }

    /** Median of a work at a size, in milliseconds; empty when it was not measured. */
    OptionalDouble mediane(String cas, int taille) {
        Mesure mesure = lignes.getOrDefault(cas, Map.of()).get(taille);
        return mesure == null ? OptionalDouble.empty() : OptionalDouble.of(mesure.mediane());
    }

    /** Medians of a work at all sizes, in milliseconds. */
    List<Double> medianes(String cas) {
        return lignes.getOrDefault(cas, Map.of()).values().stream()
                .map(Mesure::mediane)
                .toList();
    }

    /** Statements of a work, the most of all sizes; empty when nobody counted. */
    OptionalInt ordres(String cas) {
        return lignes.getOrDefault(cas, Map.of()).values().stream()
                .mapToInt(Mesure::ordres)
                .filter(n -> n >= 0)
                .max();
    }

    String markdown() {
        StringBuilder texte = new StringBuilder("## " + titre + "\n\n| median / p95, ms |");
        tailles.forEach(taille -> texte.append(String.format(Locale.ROOT, " %,d |", taille)));
        texte.append(" n | SQL |")
                .append(derniere == null ? "" : " " + derniere + " |")
                .append("\n|---|")
                .append("---:|".repeat(tailles.size() + (derniere == null ? 2 : 3)))
                .append('\n');
        lignes.forEach((cas, mesures) -> texte.append("| ")
                .append(cas)
                .append(" | ")
                .append(cellules(mesures, m -> String.format(Locale.ROOT, "%.1f / %.1f", m.mediane(), m.p95())))
                .append(" | ")
                .append(extremes(mesures, Mesure::n))
                .append(" | ")
                .append(extremes(mesures, Mesure::ordres))
                .append(derniere == null ? "" : " | " + notes.getOrDefault(cas, "–"))
                .append(" |\n"));
        return texte.toString();
    }

    private String cellules(Map<Integer, Mesure> mesures, Function<Mesure, String> cellule) {
        return tailles.stream()
                .map(taille -> mesures.containsKey(taille) ? cellule.apply(mesures.get(taille)) : "–")
                .collect(Collectors.joining(" | "));
    }

    private static String extremes(Map<Integer, Mesure> mesures, Function<Mesure, Integer> nombre) {
        List<Integer> nombres = mesures.values().stream()
                .map(nombre)
                .filter(n -> n >= 0)
                .sorted()
                .distinct()
                .toList();
        return switch (nombres.size()) {
            case 0 -> "–";
            case 1 -> nombres.get(0).toString();
            default -> nombres.get(0) + "–" + nombres.get(nombres.size() - 1);
        };
    }
}
