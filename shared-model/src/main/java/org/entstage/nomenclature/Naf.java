package org.entstage.nomenclature;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.entstage.commun.Texte;
import org.springframework.stereotype.Component;

/**
 * INSEE's list of activities, read from {@code nomenclature/naf_rev2.tsv} when somebody first asks. Where the file comes
 * from stands in {@code nomenclature/SOURCES.md}.
 */
@Component
public class Naf {

    private static final String FICHIER = "/nomenclature/naf_rev2.tsv";
    private static final Pattern SOUS_CLASSE = Pattern.compile("\\d\\d\\.\\d\\d[A-Z]");
    private static final Pattern SAISIE = Pattern.compile("(\\d\\d)\\.?(\\d\\d)([A-Z])");
    private static final int DIVISION = 2;

    /** Last division of each section; divisions follow each other in the order of the letters. */
    private static final TreeMap<String, Character> SECTIONS = new TreeMap<>(Map.ofEntries(
            Map.entry("03", 'A'),
            Map.entry("09", 'B'),
            Map.entry("33", 'C'),
            Map.entry("35", 'D'),
            Map.entry("39", 'E'),
            Map.entry("43", 'F'),
            Map.entry("47", 'G'),
            Map.entry("53", 'H'),
            Map.entry("56", 'I'),
            Map.entry("63", 'J'),
            Map.entry("66", 'K'),
            Map.entry("68", 'L'),
            Map.entry("75", 'M'),
            Map.entry("82", 'N'),
            Map.entry("84", 'O'),
            Map.entry("85", 'P'),
            Map.entry("88", 'Q'),
            Map.entry("93", 'R'),
            Map.entry("96", 'S'),
            Map.entry("98", 'T'),
            Map.entry("99", 'U')));

    private record Entree(SousClasseNaf sousClasse, String recherche) {}

    /** Loaded with the first question, once for all. */
    private static final class Table {
        private static final Map<String, String> LIBELLES = lire();
        private static final List<Entree> SOUS_CLASSES = LIBELLES.keySet().stream()
                .filter(code -> SOUS_CLASSE.matcher(code).matches())
                .map(code -> entree(code, LIBELLES.get(code)))
                .toList();
    }

    /** The activity of a code, typed with or without its full stop. */
    public Optional<SousClasseNaf> sousClasse(RevisionNaf revision, String code) {
        return normaliser(code)
                .flatMap(exact -> Table.SOUS_CLASSES.stream()
                        .map(Entree::sousClasse)
                        .filter(sousClasse -> sousClasse.revision() == revision
                                && sousClasse.code().equals(exact))
                        .findFirst());
    }

    /** The code in INSEE's way of writing it, {@code 62.01Z}; empty for what has another shape. */
    public static Optional<String> normaliser(String code) {
        if (code == null) {
            return Optional.empty();
        }
        var lu = SAISIE.matcher(code.strip().toUpperCase(Locale.ROOT));
        return lu.matches() ? Optional.of(lu.group(1) + "." + lu.group(2) + lu.group(3)) : Optional.empty();
    }

    /** The heading of a section's division, a group or a class: {@code 62}, {@code 62.0}, {@code 62.01}. */
    public Optional<String> libelle(String code) {
        return Optional.ofNullable(Table.LIBELLES.get(code));
    }

    /** All activities of a revision, in the order of their codes. */
    public List<SousClasseNaf> sousClasses(RevisionNaf revision) {
        return Table.SOUS_CLASSES.stream()
                .map(Entree::sousClasse)
                .filter(sousClasse -> sousClasse.revision() == revision)
                .toList();
    }

    /**
     * Activities whose code begins with the text or whose heading has every word of it, in any order, accents ignored.
     * Those whose heading begins with the text come first.
     */
    public List<SousClasseNaf> chercher(RevisionNaf revision, String texte, int maximum) {
        String cherche = Texte.normaliser(texte);
        if (cherche.isEmpty()) {
            return List.of();
        }
        String[] mots = cherche.split(" ");
        String code = texte.strip().toUpperCase(Locale.ROOT);
        return Table.SOUS_CLASSES.stream()
                .filter(entree -> entree.sousClasse().revision() == revision)
                .filter(entree -> commencePar(entree, code) || aTousLesMots(entree, mots))
                .sorted(Comparator.comparing(
                        (Entree entree) -> !entree.recherche().startsWith(cherche) && !commencePar(entree, code)))
                .limit(maximum)
                .map(Entree::sousClasse)
                .toList();
    }

    private static boolean commencePar(Entree entree, String code) {
        return entree.sousClasse().code().startsWith(code)
                || entree.sousClasse().code().replace(".", "").startsWith(code);
    }

    private static boolean aTousLesMots(Entree entree, String... mots) {
        for (String mot : mots) {
            if (!(" " + entree.recherche()).contains(" " + mot)) {
                return false;
            }
        }
        return true;
    }

    private static Entree entree(String code, String libelle) {
        String division = code.substring(0, DIVISION);
        char section = SECTIONS.ceilingEntry(division).getValue();
        return new Entree(
                new SousClasseNaf(RevisionNaf.REV2, code, libelle, division, section), Texte.normaliser(libelle));
    }

    private static Map<String, String> lire() {
        try (BufferedReader lecteur = new BufferedReader(
                new InputStreamReader(Naf.class.getResourceAsStream(FICHIER), StandardCharsets.UTF_8))) {
            Map<String, String> libelles = new TreeMap<>();
            lecteur.lines().skip(1).map(ligne -> ligne.split("\t")).forEach(c -> libelles.put(c[0], c[1]));
            return libelles;
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
