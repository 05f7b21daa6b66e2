package org.entstage.document.mustache;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.MustacheParseException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entstage.document.Balise;
import org.entstage.document.GabaritFaux;
import org.entstage.document.GabaritsDeDocument;
import org.springframework.stereotype.Component;

/** Keeps the templates that were used last as they are compiled: a mass print fills one some hundred times. */
@Component
class GabaritsDeDocumentMustache implements GabaritsDeDocument {

    private static final Set<String> INCLUSIONS = Set.of(STYLE);
    private static final int GARDES = 64;

    private final String style = lire("gabarits/" + STYLE + ".mustache");
    private final Mustache.Compiler compilateur = Mustache.compiler()
            .strictSections(true)
            .emptyStringIsFalse(true)
            .withCollector(new ValeursSeules())
            .withEscaper(new EchappementXhtml())
            .withLoader(this::inclus);

    private final Map<String, Template> compiles = new LinkedHashMap<>(GARDES, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Template> ancien) {
            return size() > GARDES;
        }
    };

    @Override
    public List<Balise> balises(String source) throws GabaritFaux {
        List<Balise> balises = Balises.lire(source, INCLUSIONS);
        compiler(source);
        return balises;
    }

    @Override
    public String remplir(String source, Map<String, Object> valeurs) throws GabaritFaux {
        Template gabarit = compile(source);
        try {
            return gabarit.execute(valeurs);
        } catch (MustacheException e) {
            throw Fautes.de(e);
        }
    }

    private Template compile(String source) throws GabaritFaux {
        synchronized (compiles) {
            Template garde = compiles.get(source);
            if (garde != null) {
                return garde;
            }
        }
        Balises.lire(source, INCLUSIONS);
        Template nouveau = compiler(source);
        synchronized (compiles) {
            compiles.put(source, nouveau);
        }
        return nouveau;
    }

    private Template compiler(String source) throws GabaritFaux {
        try {
            return compilateur.compile(source);
        } catch (MustacheParseException e) {
            throw Fautes.de(e);
        }
    }

    private Reader inclus(String nom) {
        if (!STYLE.equals(nom)) {
            throw new IllegalStateException("not to be included: " + nom);
        }
        return new StringReader(style);
    }

    private static String lire(String chemin) {
        try (InputStream flux =
                GabaritsDeDocumentMustache.class.getClassLoader().getResourceAsStream(chemin)) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
