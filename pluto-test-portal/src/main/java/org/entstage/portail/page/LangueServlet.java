package org.entstage.portail.page;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** {@code /langue/en?vers=/portal/page/…}: keeps the language and goes back to the page. */
public final class LangueServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int UN_AN = 365 * 24 * 3600;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        String chemin = Optional.ofNullable(requete.getPathInfo()).orElse("/");
        Optional<Locale> langue = Langue.nommee(chemin.substring(1));
        if (langue.isEmpty()) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Cookie cookie = new Cookie(Langue.COOKIE, langue.get().getLanguage());
        cookie.setPath(requete.getContextPath());
        cookie.setMaxAge(UN_AN);
        cookie.setHttpOnly(true);
        reponse.addCookie(cookie);
        reponse.sendRedirect(retour(requete));
    }

    /** Only a path of the portal: never another site. */
    private static String retour(HttpServletRequest requete) {
        String vers = Optional.ofNullable(requete.getParameter("vers")).orElse("");
        String debut = requete.getContextPath() + "/";
        boolean ici = vers.startsWith(debut) && vers.matches("[A-Za-z0-9/:~._-]*") && !vers.contains("..");
        return ici ? vers : debut;
    }
}
