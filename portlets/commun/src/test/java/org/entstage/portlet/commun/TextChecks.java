package org.entstage.portlet.commun;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds for the texts and templates of every module with screens. Each check returns what breaks it. */
public final class TextChecks {

    private static final Pattern COMMENTAIRE = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern BALISE = Pattern.compile("<(?:\"[^\"]*\"|[^>\"])*>");
    private static final Pattern LETTRE = Pattern.compile("\\p{L}{2,}");
    private static final Pattern ATTRIBUT_PARLE =
            Pattern.compile("\\s(?:title|alt|placeholder|aria-label)=\"[^\"]*\\p{L}[^\"]*\"");
    private static final Pattern EN_LIGNE = Pattern.compile(
            "\\son[a-z]+\\s*=|javascript:|\\sstyle\\s*=|<style|<script(?![^>]*src=)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLE_GABARIT = Pattern.compile("#\\{([a-zA-Z0-9._-]+)");
    private static final Pattern CLE_JAVA =
            Pattern.compile("(?:texte|Probleme\\.general|getMessage)\\(\\s*\"([a-zA-Z0-9._-]*[a-zA-Z0-9])\"");
    private static final Pattern FAIT_JAVA = Pattern.compile("\\.fait\\(\"([a-zA-Z0-9.]+)\"\\)");

    private static final Pattern CLE_DOMAINE =
            Pattern.compile("\"((?:commun|structure|convention|centre|droits)(?:\\.[a-zA-Z0-9]+)+)\"");

    private TextChecks() {}

    /** Keys that one language has and the other lacks. */
    public static List<String> clesDeDeuxLangues(Path ressources) {
        List<String> fautes = new ArrayList<>();
        for (Path francais : fichiers(ressources, "_fr.properties")) {
            Path anglais = Path.of(francais.toString().replace("_fr.properties", "_en.properties"));
            Set<String> fr = cles(francais);
            Set<String> en = Files.exists(anglais) ? cles(anglais) : Set.of();
            ecarts(fr, en).forEach(cle -> fautes.add(anglais.getFileName() + " lacks " + cle));
            ecarts(en, fr).forEach(cle -> fautes.add(francais.getFileName() + " lacks " + cle));
        }
        return fautes;
    }

    /** Texts with an argument and a straight apostrophe, which would swallow both. */
    public static List<String> apostrophesDroites(Path ressources) {
        List<String> fautes = new ArrayList<>();
        for (Path bundle : fichiers(ressources, ".properties")) {
            lire(bundle).forEach((cle, valeur) -> {
                if (valeur.toString().contains("'")) {
                    fautes.add(bundle.getFileName() + " " + cle);
                }
            });
        }
        return fautes;
    }

    /** Words in a template that come from no bundle. */
    public static List<String> textesNus(Path gabarits) {
        return parGabarit(gabarits, html -> {
            String reste = BALISE.matcher(html).replaceAll(" ");
            return trouver(LETTRE, reste, 0).isEmpty() ? trouver(ATTRIBUT_PARLE, html, 0) : trouver(LETTRE, reste, 0);
        });
    }

    /** Handlers, scripts and styles inside the markup. */
    public static List<String> codeEnLigne(Path gabarits) {
        return parGabarit(gabarits, html -> trouver(EN_LIGNE, html, 0));
    }

    /** Keys that templates and Java name and that no bundle has. */
    public static List<String> clesInconnues(Path sources, Path gabarits, Predicate<String> connue) {
        List<String> fautes = new ArrayList<>(parGabarit(
                gabarits,
                html -> trouver(CLE_GABARIT, html, 1).stream()
                        .filter(connue.negate())
                        .toList()));
        for (Path source : fichiers(sources, ".java")) {
            String java = texte(source);
            trouver(CLE_JAVA, java, 1).stream()
                    .filter(connue.negate())
                    .forEach(cle -> fautes.add(source.getFileName() + " " + cle));
            trouver(FAIT_JAVA, java, 1).stream()
                    .map(cle -> "fait." + cle)
                    .filter(connue.negate())
                    .forEach(cle -> fautes.add(source.getFileName() + " " + cle));
        }
        return fautes;
    }

    /** Keys under which the domain says what is wrong. */
    public static Set<String> clesDuDomaine(Path sources) {
        Set<String> cles = new TreeSet<>();
        for (Path source : fichiers(sources, ".java")) {
            cles.addAll(trouver(CLE_DOMAINE, texte(source), 1));
        }
        return cles;
    }

    private static List<String> parGabarit(Path gabarits, java.util.function.Function<String, List<String>> regle) {
        List<String> fautes = new ArrayList<>();
        for (Path gabarit : fichiers(gabarits, ".html")) {
            String html = COMMENTAIRE.matcher(texte(gabarit)).replaceAll("");
            regle.apply(html).forEach(faute -> fautes.add(gabarit.getFileName() + " " + faute));
        }
        return fautes;
    }

    private static List<String> trouver(Pattern motif, String texte, int groupe) {
        List<String> trouves = new ArrayList<>();
        Matcher matcher = motif.matcher(texte);
        while (matcher.find()) {
            trouves.add(matcher.group(groupe));
        }
        return trouves;
    }

    private static Set<String> ecarts(Set<String> une, Set<String> autre) {
        Set<String> reste = new TreeSet<>(une);
        reste.removeAll(autre);
        return reste;
    }

    private static Set<String> cles(Path bundle) {
        return lire(bundle).stringPropertyNames();
    }

    private static Properties lire(Path bundle) {
        Properties textes = new Properties();
        try (Reader lecteur = Files.newBufferedReader(bundle)) {
            textes.load(lecteur);
            return textes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String texte(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> fichiers(Path racine, String fin) {
        try (Stream<Path> chemins = Files.walk(racine)) {
            return chemins.filter(chemin -> chemin.toString().endsWith(fin)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
