package org.entstage.nomenclature;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entstage.commun.Texte;

/** One revision of the list of activities, from the divisions down to the sous-classes. Does not change. */
final class TableNaf {

    private static final Pattern SOUS_CLASSE = Pattern.compile("\\d\\d\\.\\d\\d[A-Z]");
    private static final int DIVISION = 2;

    private final SortedMap<String, String> libelles;
    private final Map<String, SousClasseNaf> parCode;
    private final List<Entree> entrees;

    private record Entree(SousClasseNaf sousClasse, String recherche) {}

    /** @param libelles headings by code, of all levels but the sections */
    TableNaf(RevisionNaf revision, Map<String, String> libelles) {
        this.libelles = new TreeMap<>(libelles);
        this.entrees = this.libelles.entrySet().stream()
                .filter(ligne -> SOUS_CLASSE.matcher(ligne.getKey()).matches())
                .map(ligne -> entree(revision, ligne.getKey(), ligne.getValue()))
                .toList();
        this.parCode = entrees.stream()
                .map(Entree::sousClasse)
                .collect(Collectors.toMap(SousClasseNaf::code, Function.identity()));
    }

    private static Entree entree(RevisionNaf revision, String code, String libelle) {
        String division = code.substring(0, DIVISION);
        return new Entree(
                new SousClasseNaf(revision, code, libelle, division, revision.section(division)),
                Texte.normaliser(libelle));
    }

    Optional<SousClasseNaf> sousClasse(String code) {
        return Optional.ofNullable(parCode.get(code));
    }

    Optional<String> libelle(String code) {
        return Optional.ofNullable(libelles.get(code));
    }

    List<SousClasseNaf> sousClasses() {
        return entrees.stream().map(Entree::sousClasse).toList();
    }

    List<SousClasseNaf> chercher(String texte, int maximum) {
        String cherche = Texte.normaliser(texte);
        if (cherche.isEmpty()) {
            return List.of();
        }
        String[] mots = cherche.split(" ");
        String code = texte.strip().toUpperCase(Locale.ROOT);
        return entrees.stream()
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
}
