package org.entstage.document.mustache;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.MustacheParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entstage.document.GabaritFaux;
import org.entstage.document.GabaritsDeTexte;
import org.springframework.stereotype.Component;

/** Compiled anew each time: staff changes them, and a mail is short. */
@Component
class GabaritsDeTexteMustache implements GabaritsDeTexte {

    /** What opens, and the sign that says what kind of tag it is. */
    private static final Pattern BALISE = Pattern.compile("\\{\\{\\s*([{&=>!/#^]?)\\s*([^{}]*?)\\s*}}");

    private static final Pattern OUVERTURE = Pattern.compile("\\{\\{");
    /** How the library says where. */
    private static final Pattern LIGNE_DITE = Pattern.compile("line (\\d{1,6})");

    private static final Pattern INTERDITES = Pattern.compile("[{&=>]");

    private final Mustache.Compiler compilateur = Mustache.compiler()
            .escapeHTML(false)
            .defaultValue("")
            .emptyStringIsFalse(true)
            .withCollector(new ValeursSeules())
            .withLoader(nom -> {
                throw new IllegalStateException("no template within a template");
            });

    @Override
    public List<Nom> noms(String source) throws GabaritFaux {
        verifierLesBalises(source);
        compiler(source);
        List<Nom> noms = new ArrayList<>();
        Matcher balise = BALISE.matcher(source);
        while (balise.find()) {
            if (!"!".equals(balise.group(1)) && !"/".equals(balise.group(1))) {
                noms.add(new Nom(balise.group(2), ligne(source, balise.start())));
            }
        }
        return noms;
    }

    @Override
    public String remplir(String source, Map<String, Object> valeurs) throws GabaritFaux {
        verifierLesBalises(source);
        try {
            return compiler(source).execute(valeurs);
        } catch (MustacheException e) {
            throw new GabaritFaux(1, e.getMessage(), e);
        }
    }

    /** Braces that are no tag we know would be printed, or worse, read in another way than they are checked. */
    private static void verifierLesBalises(String source) throws GabaritFaux {
        Matcher ouverture = OUVERTURE.matcher(source);
        Matcher balise = BALISE.matcher(source);
        int suite = 0;
        while (ouverture.find(suite)) {
            int ligne = ligne(source, ouverture.start());
            if (!balise.find(ouverture.start()) || balise.start() != ouverture.start()) {
                throw new GabaritFaux(ligne, "braces that do not close", null);
            }
            if (INTERDITES.matcher(balise.group(1)).matches() || balise.group(2).isEmpty()) {
                throw new GabaritFaux(ligne, "a tag that is not allowed: " + balise.group(), null);
            }
            suite = balise.end();
        }
    }

    private com.samskivert.mustache.Template compiler(String source) throws GabaritFaux {
        try {
            return compilateur.compile(source);
        } catch (MustacheParseException e) {
            Matcher dite = LIGNE_DITE.matcher(String.valueOf(e.getMessage()));
            throw new GabaritFaux(dite.find() ? Integer.parseInt(dite.group(1)) : 1, e.getMessage(), e);
        }
    }

    private static int ligne(String source, int place) {
        return 1
                + (int) source.substring(0, place)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
