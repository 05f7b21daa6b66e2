package org.entstage.convention.document.modele;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entstage.convention.document.VariableDeDocument;
import org.entstage.convention.document.VariableDeDocument.Genre;

/** The names that a type of document knows, as a tree: what may stand where in a template. */
final class NomsDuCatalogue {

    /** The thing itself: an item of a list of texts, or a text whose section it is. */
    static final String LUI_MEME = ".";

    private final Noeud racine = new Noeud(Genre.GROUPE);
    private final Set<String> chemins = new TreeSet<>();

    /** A name: what it is, and the names below it. */
    static final class Noeud {

        private final Map<String, Noeud> enfants = new HashMap<>();
        private Genre genre;

        private Noeud(Genre genre) {
            this.genre = genre;
        }

        Genre genre() {
            return genre;
        }

        /** Whether its section is about one text, which <code>{{.}}</code> prints. */
        boolean texte() {
            return genre == Genre.TEXTE || genre == Genre.LISTE_DE_TEXTES;
        }

        boolean liste() {
            return genre == Genre.LISTE || genre == Genre.LISTE_DE_TEXTES;
        }
    }

    NomsDuCatalogue(Collection<VariableDeDocument> variables) {
        for (VariableDeDocument variable : variables) {
            Noeud noeud = racine;
            for (String nom : variable.chemin().split("\\.")) {
                noeud = noeud.enfants.computeIfAbsent(nom, absent -> new Noeud(Genre.GROUPE));
            }
            noeud.genre = variable.genre();
            chemins.add(variable.chemin());
        }
    }

    /** The sections that are open around a place, the innermost first. */
    Deque<Noeud> contexte() {
        Deque<Noeud> contexte = new ArrayDeque<>();
        contexte.push(racine);
        return contexte;
    }

    /** What a name means there: the innermost section that knows its first part decides. */
    static Optional<Noeud> trouver(Deque<Noeud> contexte, String chemin) {
        if (chemin.equals(LUI_MEME)) {
            return Optional.of(contexte.peek()).filter(Noeud::texte);
        }
        String[] noms = chemin.split("\\.", -1);
        return contexte.stream()
                .filter(noeud -> noeud.enfants.containsKey(noms[0]))
                .findFirst()
                .map(noeud -> descendre(noeud, noms));
    }

    private static Noeud descendre(Noeud depuis, String[] noms) {
        Noeud noeud = depuis;
        for (int i = 0; i < noms.length && noeud != null; i++) {
            // A list has to be opened before what is in it can be read.
            noeud = i > 0 && noeud.liste() ? null : noeud.enfants.get(noms[i]);
        }
        return noeud;
    }

    /** The known name that looks most like this one; empty when none does. */
    Optional<String> proche(Deque<Noeud> contexte, String chemin) {
        Set<String> noms = new TreeSet<>(chemins);
        contexte.forEach(noeud -> noms.addAll(noeud.enfants.keySet()));
        int tolerance = Math.max(2, chemin.length() / 3);
        return noms.stream()
                .filter(nom -> trouver(contexte, nom).isPresent())
                .min(Comparator.comparingInt((String nom) -> distance(chemin, nom))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(nom -> distance(chemin, nom) <= tolerance);
    }

    /** Letters to change, add or leave out (Levenshtein). */
    private static int distance(String a, String b) {
        int[] avant = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            avant[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] ici = new int[b.length() + 1];
            ici[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int autre = avant[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                ici[j] = Math.min(autre, 1 + Math.min(avant[j], ici[j - 1]));
            }
            avant = ici;
        }
        return avant[b.length()];
    }
}
