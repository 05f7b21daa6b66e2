package org.entstage.nomenclature;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The values that come with the application, from {@code nomenclature/listes.csv}. They are the defaults of every
 * institution; one that adapts a value, or adds one, keeps a row of its own in the database.
 */
public final class ListesLivrees {

    private static final String FICHIER = "/nomenclature/listes.csv";
    private static final int COLONNES = 7;
    private static final List<ValeurDeListe> VALEURS = lire();

    private ListesLivrees() {}

    /** Every shipped value, list after list. */
    public static List<ValeurDeListe> toutes() {
        return VALEURS;
    }

    /** The shipped value of that code. */
    public static Optional<ValeurDeListe> valeur(Liste liste, String code) {
        return VALEURS.stream()
                .filter(valeur -> valeur.liste() == liste && valeur.code().equals(code))
                .findFirst();
    }

    private static List<ValeurDeListe> lire() {
        try (BufferedReader lecteur = new BufferedReader(
                new InputStreamReader(ListesLivrees.class.getResourceAsStream(FICHIER), StandardCharsets.UTF_8))) {
            return lecteur.lines().skip(1).map(ListesLivrees::ligne).toList();
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private static ValeurDeListe ligne(String texte) {
        String[] colonnes = texte.split(";", COLONNES);
        return new ValeurDeListe(
                Liste.valueOf(colonnes[0]),
                new Valeur(colonnes[1], colonnes[2], colonnes[3]),
                Integer.parseInt(colonnes[4]),
                jour(colonnes[5]),
                jour(colonnes[6]));
    }

    private static LocalDate jour(String texte) {
        return texte.isEmpty() ? null : LocalDate.parse(texte);
    }
}
