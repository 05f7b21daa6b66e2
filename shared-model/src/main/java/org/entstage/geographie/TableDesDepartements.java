package org.entstage.geographie;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Departments and regions, from {@code geographie/departements.csv}. */
final class TableDesDepartements {

    private static final String FICHIER = "/geographie/departements.csv";

    static final List<Departement> TOUS = lire();

    static final Map<String, Departement> PAR_CODE =
            TOUS.stream().collect(Collectors.toUnmodifiableMap(Departement::code, Function.identity()));

    static final Map<String, Region> REGIONS = TOUS.stream()
            .map(Departement::region)
            .collect(Collectors.toMap(Region::code, Function.identity(), (une, autre) -> une, LinkedHashMap::new));

    private TableDesDepartements() {}

    private static List<Departement> lire() {
        try (BufferedReader lecteur = new BufferedReader(new InputStreamReader(
                TableDesDepartements.class.getResourceAsStream(FICHIER), StandardCharsets.UTF_8))) {
            return lecteur.lines()
                    .skip(1)
                    .map(ligne -> ligne.split(";"))
                    .map(c -> new Departement(c[0], c[2], new Region(c[1], c[3])))
                    .toList();
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
