package org.entstage.portail.demo.cas;

import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The two cookies of the server: who is logged in (TGC), and which browser asked for the form. */
final class Biscuits {
    static final String SESSION = "TGC";
    static final String NAVIGATEUR = "CASNAV";

    private Biscuits() {}

    static String lire(HttpServletRequest requete, String nom) {
        if (requete.getCookies() != null) {
            for (Cookie biscuit : requete.getCookies()) {
                if (nom.equals(biscuit.getName())) {
                    return biscuit.getValue();
                }
            }
        }
        return null;
    }

    // The servlet API of this generation cannot write SameSite: the header is written by hand.
    static void poser(HttpServletRequest requete, HttpServletResponse reponse, String nom, String valeur) {
        reponse.addHeader("Set-Cookie", nom + "=" + valeur + attributs(requete));
    }

    static void effacer(HttpServletRequest requete, HttpServletResponse reponse, String nom) {
        reponse.addHeader("Set-Cookie", nom + "=; Max-Age=0" + attributs(requete));
    }

    private static String attributs(HttpServletRequest requete) {
        String chemin = requete.getContextPath().isEmpty() ? "/" : requete.getContextPath();
        return "; Path=" + chemin + "; HttpOnly; SameSite=Lax" + (requete.isSecure() ? "; Secure" : "");
    }
}
