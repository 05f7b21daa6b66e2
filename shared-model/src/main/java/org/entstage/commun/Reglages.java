package org.entstage.commun;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The settings of this installation, all checked. A value is taken from the first place that has it: a system property
 * ({@code -D}), the file named by {@code -Dentstage.config}, a file {@code entstage.properties} on the class path, the
 * default of {@link CatalogueReglages}.
 */
public final class Reglages {

    private static final String FICHIER = "entstage.config";
    private static final String RESSOURCE = "entstage.properties";

    private final Map<String, String> valeurs;

    private Reglages(Map<String, String> valeurs) {
        this.valeurs = Map.copyOf(valeurs);
    }

    /**
     * Reads and checks all settings of this process.
     *
     * @throws ReglagesInvalides when one or more are wrong, with all of them
     */
    public static Reglages charger() {
        List<String> erreurs = new ArrayList<>();
        Properties fichier = fichier(System.getProperty(FICHIER), erreurs);
        Properties ressource = ressource(erreurs);
        return verifier(cle -> System.getProperty(cle, fichier.getProperty(cle, ressource.getProperty(cle))), erreurs);
    }

    /**
     * Checks settings from elsewhere; what the map lacks takes its default. For tests and embedding.
     *
     * @throws ReglagesInvalides when one or more are wrong, with all of them
     */
    public static Reglages de(Map<String, String> valeurs) {
        return verifier(valeurs::get, new ArrayList<>());
    }

    private static Reglages verifier(UnaryOperator<String> source, List<String> erreurs) {
        Map<String, String> valeurs = new LinkedHashMap<>();
        for (Reglage reglage : CatalogueReglages.tous()) {
            String donnee = source.apply(reglage.cle());
            String valeur = donnee == null ? reglage.defaut() : donnee.strip();
            if (valeur.isEmpty()) {
                if (reglage.obligatoire()) {
                    erreurs.add(reglage.cle() + " is empty; expected "
                            + reglage.type().attendu());
                }
            } else if (!reglage.type().accepte(valeur)) {
                erreurs.add(reglage.cle() + " = \"" + valeur + "\"; expected "
                        + reglage.type().attendu());
            }
            valeurs.put(reglage.cle(), valeur);
        }
        if (!erreurs.isEmpty()) {
            throw new ReglagesInvalides(erreurs);
        }
        return new Reglages(valeurs);
    }

    private static Properties fichier(String chemin, List<String> erreurs) {
        Properties lues = new Properties();
        if (chemin != null) {
            try (Reader lecteur = Files.newBufferedReader(Path.of(chemin))) {
                lues.load(lecteur);
            } catch (IOException | IllegalArgumentException illisible) {
                erreurs.add(FICHIER + " = \"" + chemin + "\" cannot be read: " + illisible.getMessage());
            }
        }
        return lues;
    }

    private static Properties ressource(List<String> erreurs) {
        Properties lues = new Properties();
        ClassLoader contexte = Thread.currentThread().getContextClassLoader();
        ClassLoader chargeur = contexte == null ? Reglages.class.getClassLoader() : contexte;
        try (InputStream flux = chargeur.getResourceAsStream(RESSOURCE)) {
            if (flux != null) {
                lues.load(new InputStreamReader(flux, StandardCharsets.UTF_8));
            }
        } catch (IOException | IllegalArgumentException illisible) {
            erreurs.add(RESSOURCE + " on the class path cannot be read: " + illisible.getMessage());
        }
        return lues;
    }

    /**
     * The value as text; empty when an optional setting is not set.
     *
     * @throws IllegalArgumentException for a name that {@link CatalogueReglages} does not know: a programming error
     */
    public String texte(String cle) {
        String valeur = valeurs.get(cle);
        if (valeur == null) {
            throw new IllegalArgumentException("unknown setting " + cle);
        }
        return valeur;
    }

    public boolean vrai(String cle) {
        return Boolean.parseBoolean(texte(cle));
    }

    public int entier(String cle) {
        return Integer.parseInt(texte(cle));
    }

    /** A duration whose setting counts milliseconds. */
    public Duration millisecondes(String cle) {
        return Duration.ofMillis(entier(cle));
    }

    /** A duration whose setting counts minutes. */
    public Duration minutes(String cle) {
        return Duration.ofMinutes(entier(cle));
    }

    /** A day of the year whose setting reads MM-DD. */
    public MonthDay jourDeLAnnee(String cle) {
        return MonthDay.parse("--" + texte(cle));
    }

    /** A list of codes whose setting separates them by semicolons; empty when not set. */
    public Set<String> codes(String cle) {
        return Arrays.stream(texte(cle).split(";"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** UAI of the institution: part of the key of every root table. */
    public String etablissement() {
        return texte("etablissement.uai");
    }
}
