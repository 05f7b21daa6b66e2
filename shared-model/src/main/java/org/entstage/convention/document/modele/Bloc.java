package org.entstage.convention.document.modele;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A named part of a template that a centre may write anew while it inherits the rest. It stands between two comments,
 * {@code {{!bloc suivi}}} and {@code {{!fin suivi}}}, which any Mustache leaves out.
 *
 * @param titre text of its first heading, empty for none
 * @param texte what stands between the comments
 * @param debut index of the first character after the opening comment
 * @param fin index of the closing comment
 * @param ligne line on which its text begins, from 1
 */
public record Bloc(String nom, String titre, String texte, int debut, int fin, int ligne) {

    static final Pattern NOM = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    private static final Pattern MARQUE = Pattern.compile("(bloc|fin)\\s+(\\S.*)", Pattern.DOTALL);
    private static final Pattern TITRE = Pattern.compile("<h([1-6])[^>]*>(.*?)</h\\1>", Pattern.DOTALL);
    private static final Pattern MARQUAGE = Pattern.compile("<[^>]*>|\\{\\{[^}]*}}");

    /** The blocks of a template, in their order; marks that do not pair count as none. */
    static List<Bloc> de(String source) {
        List<Bloc> blocs = new ArrayList<>();
        BaliseSituee ouverture = null;
        for (BaliseSituee balise : BaliseSituee.lire(source, erreur -> {})) {
            Optional<Marque> marque = Marque.de(balise);
            if (marque.isEmpty()) {
                continue;
            }
            if (marque.get().ouvre()) {
                ouverture = balise;
            } else if (ouverture != null
                    && Marque.de(ouverture).get().nom().equals(marque.get().nom())) {
                blocs.add(entre(source, marque.get().nom(), ouverture, balise));
                ouverture = null;
            }
        }
        return blocs;
    }

    static Optional<Bloc> de(String source, String nom) {
        return de(source).stream().filter(bloc -> bloc.nom.equals(nom)).findFirst();
    }

    private static Bloc entre(String source, String nom, BaliseSituee ouverture, BaliseSituee fermeture) {
        int debut = source.startsWith("\n", ouverture.fin()) ? ouverture.fin() + 1 : ouverture.fin();
        String texte = source.substring(debut, Math.max(debut, fermeture.debut()));
        Matcher titre = TITRE.matcher(texte);
        return new Bloc(
                nom,
                titre.find() ? MARQUAGE.matcher(titre.group(2)).replaceAll("").strip() : "",
                texte,
                debut,
                Math.max(debut, fermeture.debut()),
                ouverture.ligne() + BaliseSituee.sauts(source, ouverture.debut(), debut));
    }

    /** The template with another text in its place. */
    String remplacer(String source, String autre) {
        String ligne = autre.endsWith("\n") || autre.isEmpty() ? autre : autre + "\n";
        return source.substring(0, debut) + ligne + source.substring(fin);
    }

    /** A comment that begins or ends a block. */
    record Marque(boolean ouvre, String nom) {

        static Optional<Marque> de(BaliseSituee balise) {
            if (balise.genre() != BaliseSituee.Genre.COMMENTAIRE) {
                return Optional.empty();
            }
            Matcher marque = MARQUE.matcher(balise.nom());
            return marque.matches()
                    ? Optional.of(new Marque(marque.group(1).equals("bloc"), marque.group(2)))
                    : Optional.empty();
        }
    }
}
