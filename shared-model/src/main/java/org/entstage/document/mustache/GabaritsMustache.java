package org.entstage.document.mustache;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.entstage.document.Gabarits;
import org.springframework.stereotype.Component;

/** The delivered templates, compiled once. */
@Component
class GabaritsMustache implements Gabarits {

    private static final Pattern NOM = Pattern.compile("[a-z_]+");
    /** Three braces, an ampersand or an equals sign would let a value through without escaping. */
    private static final Pattern SANS_ECHAPPEMENT = Pattern.compile("\\{\\{\\s*[{&=]");

    private final Map<String, Template> compiles = new ConcurrentHashMap<>();
    private final Mustache.Compiler compilateur = Mustache.compiler()
            .strictSections(true)
            .emptyStringIsFalse(true)
            .withCollector(new ValeursSeules())
            .withEscaper(new EchappementXhtml())
            .withLoader(GabaritsMustache::source);

    @Override
    public String remplir(String nom, Locale locale, Map<String, Object> valeurs) {
        String langue = locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "en" : "fr";
        try {
            return compiles.computeIfAbsent(nom + "_" + langue, compilateur::loadTemplate)
                    .execute(valeurs);
        } catch (MustacheException e) {
            throw new IllegalArgumentException("Template " + nom + ": " + e.getMessage(), e);
        }
    }

    private static Reader source(String nom) {
        if (!NOM.matcher(nom).matches()) {
            throw new IllegalArgumentException("Not the name of a template: " + nom);
        }
        String texte = lire("gabarits/" + nom + ".mustache");
        if (SANS_ECHAPPEMENT.matcher(texte).find()) {
            throw new IllegalArgumentException("Template " + nom + " would print values without escaping them");
        }
        return new StringReader(texte);
    }

    private static String lire(String chemin) {
        try (InputStream flux = GabaritsMustache.class.getClassLoader().getResourceAsStream(chemin)) {
            if (flux == null) {
                throw new IllegalArgumentException("No template " + chemin);
            }
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
