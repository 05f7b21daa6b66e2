package org.entstage.stage.simulation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entstage.simulation.SaisieSimulation;

/**
 * The query of the page's address, by the names of the API's fields: {@code semaine.lundi}, {@code
 * interruptions[0].debut}. In the address an index stands after a dot, {@code interruptions.0.debut}: brackets do not
 * travel well in mails.
 */
final class Parametres {

    /** Longer values are nonsense: no field takes as much. */
    private static final int LONGUEUR = 40;

    private static final int LIGNES = 40;
    private static final Pattern LIGNE = Pattern.compile("interruptions\\.(\\d{1,2})\\.(debut|fin|demiJournee)");
    private static final List<String> SIMPLES = Stream.concat(
                    Stream.of("debut", "fin", "zone"),
                    SaisieSimulation.JOURS.stream().map("semaine."::concat))
            .toList();

    private final Map<String, List<String>> valeurs = new TreeMap<>();
    private final int lignes;

    /** @param query as the container decoded it */
    Parametres(Map<String, String[]> query) {
        query.forEach((nom, liste) -> {
            if (SIMPLES.contains(nom) || nom.equals("joursFeriesTravailles") || ligne(nom) >= 0) {
                List<String> remplies = Arrays.stream(liste)
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(texte -> !texte.isEmpty())
                        .map(texte -> texte.substring(0, Math.min(texte.length(), LONGUEUR)))
                        .toList();
                valeurs.put(nom, remplies);
            }
        });
        lignes = valeurs.entrySet().stream()
                .filter(entree -> !entree.getValue().isEmpty())
                .mapToInt(entree -> ligne(entree.getKey()) + 1)
                .max()
                .orElse(0);
    }

    /** Number of the row that a name belongs to, or -1. */
    private static int ligne(String nom) {
        Matcher lu = LIGNE.matcher(nom);
        int numero = lu.matches() ? Integer.parseInt(lu.group(1)) : -1;
        return numero < LIGNES ? numero : -1;
    }

    /** Name in the address of a field of the API. */
    static String nom(String champ) {
        return champ.replaceAll("\\[(\\d+)]", ".$1");
    }

    /** Whether the address describes a placement, however badly. */
    boolean presents() {
        return !valeurs.isEmpty();
    }

    /** Rows of interruptions, with the empty ones between them. */
    int lignes() {
        return lignes;
    }

    /** The value of a field, empty when there is none. */
    String un(String champ) {
        List<String> liste = tous(champ);
        return liste.isEmpty() ? "" : liste.get(0);
    }

    List<String> tous(String champ) {
        return valeurs.getOrDefault(nom(champ), List.of());
    }

    /** The query again, without what says nothing. */
    String adresse() {
        List<String> paires = new ArrayList<>();
        valeurs.forEach((nom, liste) ->
                liste.forEach(valeur -> paires.add(nom + "=" + URLEncoder.encode(valeur, StandardCharsets.UTF_8))));
        return String.join("&", paires);
    }
}
