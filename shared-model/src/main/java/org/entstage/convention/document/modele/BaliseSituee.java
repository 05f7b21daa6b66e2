package org.entstage.convention.document.modele;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Mustache tag and where it stands: {@link org.entstage.document.GabaritsDeDocument#balises} stops at the first thing
 * that is wrong, who writes a template wants to read all of them.
 *
 * @param debut index of its first brace
 * @param fin index after its last brace
 * @param ligne line of its first brace, from 1
 */
record BaliseSituee(Genre genre, String nom, int debut, int fin, int ligne) {

    enum Genre {
        VALEUR,
        SECTION,
        ABSENCE,
        FIN,
        COMMENTAIRE,
        INCLUSION,
        /** Would let a value through without escaping, or change what a tag is. */
        INTERDITE
    }

    private static final String OUVERTURE = "{{";
    private static final Pattern BALISE = Pattern.compile("\\{\\{\\s*([{&=>!/#^]?)\\s*([^{}]*?)\\s*}}");
    private static final Map<String, Genre> SIGNES = Map.of(
            "", Genre.VALEUR,
            "#", Genre.SECTION,
            "^", Genre.ABSENCE,
            "/", Genre.FIN,
            "!", Genre.COMMENTAIRE,
            ">", Genre.INCLUSION);

    /**
     * The tags of a text in their order.
     *
     * @param erreurs is told where braces are no tag
     */
    static List<BaliseSituee> lire(String source, Consumer<ErreurDeGabarit> erreurs) {
        List<BaliseSituee> lues = new ArrayList<>();
        Matcher balise = BALISE.matcher(source);
        int ligne = 1;
        int compte = 0;
        int place = source.indexOf(OUVERTURE);
        while (place >= 0) {
            ligne += sauts(source, compte, place);
            compte = place;
            int fin = place + OUVERTURE.length();
            if (balise.find(place) && balise.start() == place) {
                fin = balise.end();
                lues.add(lue(balise, ligne));
            } else {
                erreurs.accept(new ErreurDeGabarit(ligne, "gabarit.accolades"));
            }
            place = source.indexOf(OUVERTURE, fin);
        }
        return lues;
    }

    private static BaliseSituee lue(Matcher balise, int ligne) {
        String nom = balise.group(2);
        Genre genre = SIGNES.getOrDefault(balise.group(1), Genre.INTERDITE);
        boolean muette = nom.isEmpty() && genre != Genre.COMMENTAIRE;
        return new BaliseSituee(muette ? Genre.INTERDITE : genre, nom, balise.start(), balise.end(), ligne);
    }

    /** Line breaks of a text from one index to another. */
    static int sauts(String source, int de, int a) {
        int sauts = 0;
        for (int i = de; i < a; i++) {
            if (source.charAt(i) == '\n') {
                sauts++;
            }
        }
        return sauts;
    }
}
