package org.entstage.document.mustache;

import com.samskivert.mustache.MustacheException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entstage.document.GabaritFaux;

/** What the library holds against a template, in our words. */
final class Fautes {

    /** How the library says where. */
    private static final Pattern LIGNE_DITE = Pattern.compile("line (\\d{1,6})");

    private Fautes() {}

    static GabaritFaux de(MustacheException faute) {
        Matcher dite = LIGNE_DITE.matcher(String.valueOf(faute.getMessage()));
        return new GabaritFaux(dite.find() ? Integer.parseInt(dite.group(1)) : 1, faute.getMessage(), faute);
    }
}
