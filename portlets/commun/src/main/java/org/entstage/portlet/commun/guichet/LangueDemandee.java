package org.entstage.portlet.commun.guichet;

import java.util.List;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;

/** The language of who calls without a portal. */
public final class LangueDemandee {

    private LangueDemandee() {}

    /** What {@code Accept-Language} prefers among French and English; French when it names neither. */
    public static Locale de(HttpServletRequest request) {
        String preferees = request.getHeader("Accept-Language");
        if (preferees == null) {
            return Locale.FRENCH;
        }
        try {
            Locale choisie =
                    Locale.lookup(Locale.LanguageRange.parse(preferees), List.of(Locale.FRENCH, Locale.ENGLISH));
            return choisie == null ? Locale.FRENCH : choisie;
        } catch (IllegalArgumentException illisible) {
            return Locale.FRENCH;
        }
    }
}
