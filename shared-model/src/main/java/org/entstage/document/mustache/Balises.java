package org.entstage.document.mustache;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entstage.document.Balise;
import org.entstage.document.Balise.Genre;
import org.entstage.document.GabaritFaux;

/** Reads the tags of a template, and refuses those that could be read in another way than they are checked. */
final class Balises {

    /** What opens, and the sign that says what kind of tag it is. */
    private static final Pattern BALISE = Pattern.compile("\\{\\{\\s*([{&=>!/#^]?)\\s*([^{}]*?)\\s*}}");

    private static final String OUVERTURE = "{{";
    private static final Set<String> INTERDITES = Set.of("{", "&", "=");

    private final String source;
    private final Set<String> inclusions;
    private final List<Balise> lues = new ArrayList<>();
    private int ligne = 1;
    private int compte;

    private Balises(String source, Set<String> inclusions) {
        this.source = source;
        this.inclusions = inclusions;
    }

    /**
     * The tags without comments, in their order.
     *
     * @param inclusions what may be included
     * @throws GabaritFaux for braces that are no tag, and for tags that are not allowed
     */
    static List<Balise> lire(String source, Set<String> inclusions) throws GabaritFaux {
        Balises balises = new Balises(source, inclusions);
        balises.lire();
        return balises.lues;
    }

    private void lire() throws GabaritFaux {
        Matcher balise = BALISE.matcher(source);
        int ouverture = source.indexOf(OUVERTURE);
        while (ouverture >= 0) {
            allerA(ouverture);
            if (!balise.find(ouverture) || balise.start() != ouverture) {
                throw new GabaritFaux(ligne, "braces that do not close", null);
            }
            garder(balise);
            ouverture = source.indexOf(OUVERTURE, balise.end());
        }
    }

    private void garder(Matcher balise) throws GabaritFaux {
        String signe = balise.group(1);
        String nom = balise.group(2);
        boolean inclusionInconnue = ">".equals(signe) && !inclusions.contains(nom);
        if (INTERDITES.contains(signe) || inclusionInconnue || nom.isEmpty()) {
            throw new GabaritFaux(ligne, "a tag that is not allowed: " + balise.group(), null);
        }
        if (!"!".equals(signe)) {
            lues.add(new Balise(genre(signe), nom, ligne));
        }
    }

    private static Genre genre(String signe) {
        return switch (signe) {
            case "#" -> Genre.SECTION;
            case "^" -> Genre.ABSENCE;
            case "/" -> Genre.FIN;
            case ">" -> Genre.INCLUSION;
            default -> Genre.VALEUR;
        };
    }

    private void allerA(int place) {
        for (; compte < place; compte++) {
            ligne += source.charAt(compte) == '\n' ? 1 : 0;
        }
    }
}
