package org.entstage.portail.login;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes a {@link Utilisateur} of what CAS says: roles and attributes by the portal's two files. */
public final class Reconnaissance {

    private final Properties roles;
    private final Properties attributs;

    /** @param roles file of the institution; empty for the one packed in the portal */
    public Reconnaissance(Optional<Path> roles) {
        this(
                roles.map(Reconnaissance::fichier).orElseGet(() -> ressource("/portail/roles.properties")),
                ressource("/portail/attributs.properties"));
    }

    Reconnaissance(Properties roles, Properties attributs) {
        this.roles = roles;
        this.attributs = attributs;
    }

    /**
     * The person behind a login.
     *
     * @param cas attributes released by CAS; a value is a text or a collection of texts
     */
    public Utilisateur reconnaitre(String login, Map<String, Object> cas) {
        Map<String, String> offerts = new HashMap<>();
        for (String nom : attributs.stringPropertyNames()) {
            List<String> valeurs = valeurs(cas.get(attributs.getProperty(nom).strip()));
            if (!valeurs.isEmpty()) {
                offerts.put(nom, String.join(",", valeurs));
            }
        }
        return new Utilisateur(login, nomAffiche(login, cas), roles(login, cas), offerts);
    }

    private Set<String> roles(String login, Map<String, Object> cas) {
        Set<String> trouves = new TreeSet<>(mots(roles.getProperty("login." + login)));
        cas.forEach((nom, contenu) -> valeurs(contenu)
                .forEach(valeur -> trouves.addAll(mots(roles.getProperty("attribut." + nom + '.' + valeur)))));
        return trouves;
    }

    private static String nomAffiche(String login, Map<String, Object> cas) {
        List<String> affiche = valeurs(cas.get("displayName"));
        return affiche.isEmpty() ? login : affiche.get(0);
    }

    private static List<String> valeurs(Object contenu) {
        if (contenu instanceof Collection<?> plusieurs) {
            return plusieurs.stream()
                    .filter(Objects::nonNull)
                    .map(String::valueOf)
                    .toList();
        }
        return contenu == null ? List.of() : List.of(String.valueOf(contenu));
    }

    private static Set<String> mots(String ligne) {
        return ligne == null
                ? Set.of()
                : List.of(ligne.strip().split("[ ,]+")).stream()
                        .filter(mot -> !mot.isEmpty())
                        .collect(Collectors.toSet());
    }

    private static Properties fichier(Path chemin) {
        Properties lu = new Properties();
        try (Reader lecteur = Files.newBufferedReader(chemin)) {
            lu.load(lecteur);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lu;
    }

    private static Properties ressource(String chemin) {
        Properties lu = new Properties();
        try (InputStream flux = Reconnaissance.class.getResourceAsStream(chemin)) {
            lu.load(new InputStreamReader(flux, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lu;
    }
}
