package org.entstage.parcours;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of {@code docs/rights.md} or its like: a way into a portlet and how far each shipped role goes there.
 *
 * @param phase render, action or resource
 * @param mapping its literal string; empty for the first view
 * @param droit what it asks for, as the document says it
 * @param lettres code of a role to the letters of its scopes
 */
record Porte(String portlet, String mode, String phase, String mapping, String droit, Map<String, String> lettres) {

    private static final Path DOCUMENTS = Path.of("../docs");

    /** All of the web application of conventions. */
    static List<Porte> toutes() {
        return toutes("rights.md");
    }

    /** All of a document. */
    static List<Porte> toutes(String document) {
        List<Porte> portes = new ArrayList<>();
        String portlet = null;
        List<String> roles = List.of();
        for (String ligne : lignes(document)) {
            if (ligne.startsWith("## ")) {
                portlet = ligne.startsWith("## Portlet `") ? ligne.split("`")[1] : null;
            } else if (portlet != null && ligne.startsWith("| mode |")) {
                roles = cellules(ligne).subList(4, cellules(ligne).size());
            } else if (portlet != null && ligne.startsWith("| ") && !ligne.startsWith("|---")) {
                portes.add(lire(portlet, roles, cellules(ligne)));
            }
        }
        return portes;
    }

    private static Porte lire(String portlet, List<String> roles, List<String> cellules) {
        Map<String, String> lettres = new HashMap<>();
        for (int i = 0; i < roles.size(); i++) {
            lettres.put(roles.get(i), cellules.get(4 + i));
        }
        String mapping = cellules.get(2).startsWith("`") ? cellules.get(2).replace("`", "") : "";
        return new Porte(portlet, cellules.get(0), cellules.get(1), mapping, cellules.get(3), lettres);
    }

    private static List<String> cellules(String ligne) {
        return Arrays.stream(ligne.substring(1).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    private static List<String> lignes(String document) {
        try {
            return Files.readAllLines(DOCUMENTS.resolve(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean ouverteA(String role) {
        return !lettres.get(role).isEmpty();
    }

    /** Name of the view, action or stream. */
    String nom() {
        return mapping.substring(mapping.indexOf('=') + 1);
    }

    @Override
    public String toString() {
        return portlet + " " + mode + " " + phase + " " + mapping;
    }
}
