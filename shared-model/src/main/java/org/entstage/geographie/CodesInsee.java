package org.entstage.geographie;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** INSEE's codes of foreign countries and territories by ISO code, from {@code geographie/pays_insee.csv}. */
final class CodesInsee {

    private static final String FICHIER = "/geographie/pays_insee.csv";

    static final Map<String, String> PAR_ISO = lire();

    private CodesInsee() {}

    private static Map<String, String> lire() {
        try (BufferedReader lecteur = new BufferedReader(
                new InputStreamReader(CodesInsee.class.getResourceAsStream(FICHIER), StandardCharsets.UTF_8))) {
            return lecteur.lines()
                    .skip(1)
                    .map(ligne -> ligne.split(";"))
                    .collect(Collectors.toUnmodifiableMap(colonnes -> colonnes[0], colonnes -> colonnes[1]));
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
