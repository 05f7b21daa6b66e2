package org.entstage.portail.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;

/** The language chosen in the frame, kept in a cookie so that it outlives the session; French until somebody chooses. */
public final class Langue {

    static final String COOKIE = "langue";

    /** Languages of the portal, the first by default. */
    static final List<Locale> OFFERTES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private Langue() {}

    /** The reader's language. */
    public static Locale de(HttpServletRequest requete) {
        return Arrays.stream(Optional.ofNullable(requete.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .flatMap(code -> nommee(code).stream())
                .findFirst()
                .orElse(OFFERTES.get(0));
    }

    static Optional<Locale> nommee(String code) {
        return OFFERTES.stream()
                .filter(langue -> langue.getLanguage().equals(code))
                .findFirst();
    }
}
