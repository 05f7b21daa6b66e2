package org.entstage.stage.gabarit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entstage.convention.document.VariableDeDocument;

/**
 * Variables that belong together.
 *
 * @param libelle empty for those of the document itself
 */
public record GroupeDeVariables(String libelle, List<Ligne> variables) {

    /**
     * A variable as a template writes it.
     *
     * @param aCopier with its braces
     */
    public record Ligne(String aCopier, String libelle, VariableDeDocument.Genre genre) {}

    static List<GroupeDeVariables> de(List<VariableDeDocument> toutes, Locale langue) {
        Map<String, List<Ligne>> parGroupe = new LinkedHashMap<>();
        Map<String, String> libelles = new LinkedHashMap<>();
        parGroupe.put("", new ArrayList<>());
        for (VariableDeDocument variable : toutes) {
            int point = variable.chemin().indexOf('.');
            String groupe = point < 0 ? variable.chemin() : variable.chemin().substring(0, point);
            boolean racine = point < 0 && !contient(variable.genre());
            if (point < 0 && contient(variable.genre())) {
                libelles.put(groupe, variable.libelle(langue));
            }
            parGroupe
                    .computeIfAbsent(racine ? "" : groupe, absent -> new ArrayList<>())
                    .add(new Ligne(aCopier(variable), variable.libelle(langue), variable.genre()));
        }
        return parGroupe.entrySet().stream()
                .filter(groupe -> !groupe.getValue().isEmpty())
                .map(groupe -> new GroupeDeVariables(libelles.getOrDefault(groupe.getKey(), ""), groupe.getValue()))
                .toList();
    }

    private static boolean contient(VariableDeDocument.Genre genre) {
        return genre == VariableDeDocument.Genre.GROUPE || genre == VariableDeDocument.Genre.LISTE;
    }

    private static String aCopier(VariableDeDocument variable) {
        String chemin = variable.chemin();
        return switch (variable.genre()) {
            case TEXTE -> "{{" + chemin + "}}";
            case LISTE_DE_TEXTES -> "{{#" + chemin + "}}{{.}}{{/" + chemin + "}}";
            case VRAI, GROUPE, LISTE -> "{{#" + chemin + "}}{{/" + chemin + "}}";
        };
    }
}
