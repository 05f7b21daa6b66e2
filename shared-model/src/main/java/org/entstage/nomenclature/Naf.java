package org.entstage.nomenclature;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entstage.commun.Reglages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * INSEE's lists of activities by revision, read when somebody first asks: rév. 2 from {@code nomenclature/naf_rev2.tsv},
 * whose origin stands in {@code nomenclature/SOURCES.md}; NAF 2025 from the file that the setting {@code naf.2025} names.
 */
@Component
public class Naf {

    private static final String FICHIER = "/nomenclature/naf_rev2.tsv";
    private static final Logger LOG = LoggerFactory.getLogger(Naf.class);
    private static final Pattern SAISIE = Pattern.compile("(\\d\\d)\\.?(\\d\\d)([A-Z])");

    /** Loaded with the first question, once for all. */
    private static final class Livree {
        private static final TableNaf TABLE = new TableNaf(RevisionNaf.REV2, lire());
    }

    private final String fichier2025;
    private volatile Lecture lecture2025;

    /** @param probleme why there is no table although a file is named, or null */
    private record Lecture(TableNaf table, String probleme) {}

    public Naf(Reglages reglages) {
        fichier2025 = reglages.texte("naf.2025");
    }

    /** The code in INSEE's way of writing it, {@code 62.01Z}; empty for what has another shape. */
    public static Optional<String> normaliser(String code) {
        if (code == null) {
            return Optional.empty();
        }
        var lu = SAISIE.matcher(code.strip().toUpperCase(Locale.ROOT));
        return lu.matches() ? Optional.of(lu.group(1) + "." + lu.group(2) + lu.group(3)) : Optional.empty();
    }

    /** The revisions whose codes are known here, the oldest first. */
    public List<RevisionNaf> revisions() {
        return Arrays.stream(RevisionNaf.values())
                .filter(revision -> table(revision).isPresent())
                .toList();
    }

    /** The revision that a form asks for on that day: the one in force, or the last one known here before it. */
    public RevisionNaf aDemander(LocalDate jour) {
        RevisionNaf enVigueur = RevisionNaf.enVigueurLe(jour);
        return table(enVigueur).isPresent() ? enVigueur : RevisionNaf.REV2;
    }

    /** The activity of a code, typed with or without its full stop. */
    public Optional<SousClasseNaf> sousClasse(RevisionNaf revision, String code) {
        return normaliser(code).flatMap(exact -> table(revision).flatMap(table -> table.sousClasse(exact)));
    }

    /** The heading of a division, a group, a class or a sous-classe: {@code 62}, {@code 62.0}, {@code 62.01}. */
    public Optional<String> libelle(RevisionNaf revision, String code) {
        return table(revision).flatMap(table -> table.libelle(code));
    }

    /** All activities of a revision, in the order of their codes; none when its table is not here. */
    public List<SousClasseNaf> sousClasses(RevisionNaf revision) {
        return table(revision).map(TableNaf::sousClasses).orElse(List.of());
    }

    /**
     * Activities whose code begins with the text or whose heading has every word of it, in any order, accents ignored.
     * Those whose heading begins with the text come first.
     */
    public List<SousClasseNaf> chercher(RevisionNaf revision, String texte, int maximum) {
        return table(revision).map(table -> table.chercher(texte, maximum)).orElse(List.of());
    }

    EtatNaf etat(RevisionNaf revision) {
        String probleme = revision == RevisionNaf.REV2 ? null : lecture2025().probleme();
        return new EtatNaf(revision, probleme, sousClasses(revision));
    }

    private Optional<TableNaf> table(RevisionNaf revision) {
        return revision == RevisionNaf.REV2
                ? Optional.of(Livree.TABLE)
                : Optional.ofNullable(lecture2025().table());
    }

    private Lecture lecture2025() {
        if (lecture2025 == null) {
            lecture2025 = lire2025();
        }
        return lecture2025;
    }

    /** A file that cannot be used keeps nobody from working with the other revision; the administration says why. */
    private Lecture lire2025() {
        if (fichier2025.isEmpty()) {
            return new Lecture(null, null);
        }
        try {
            return new Lecture(Naf2025.lire(Path.of(fichier2025)), null);
        } catch (IOException | InvalidPathException inutilisable) {
            LOG.error("naf.2025 = {} cannot be used", fichier2025, inutilisable);
            return new Lecture(null, inutilisable.getMessage());
        }
    }

    private static Map<String, String> lire() {
        try (BufferedReader lecteur = new BufferedReader(
                new InputStreamReader(Naf.class.getResourceAsStream(FICHIER), StandardCharsets.UTF_8))) {
            Map<String, String> libelles = new HashMap<>();
            lecteur.lines().skip(1).map(ligne -> ligne.split("\t")).forEach(c -> libelles.put(c[0], c[1]));
            return libelles;
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
