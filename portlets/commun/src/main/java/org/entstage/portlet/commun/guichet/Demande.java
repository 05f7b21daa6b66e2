package org.entstage.portlet.commun.guichet;

import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;

/**
 * What is asked of a page outside the portal.
 *
 * @param suite what stands in the address after that of the servlet and a bar, whatever it is
 * @param choisie whether the reader chose the language himself
 */
public record Demande(HttpServletRequest request, String suite, Locale langue, boolean choisie) {

    /** What is asked, in the language that is chosen, else preferred. */
    public static Demande de(HttpServletRequest request) {
        String chemin = request.getPathInfo();
        String voulue = request.getParameter("langue");
        boolean choisie = "fr".equals(voulue) || "en".equals(voulue);
        return new Demande(
                request,
                chemin == null ? "" : chemin.substring(1),
                choisie ? Locale.forLanguageTag(voulue) : LangueDemandee.de(request),
                choisie);
    }

    public boolean lecture() {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    public boolean ecriture() {
        return request.getMethod().equals("POST");
    }

    /** What was sent; empty for nothing. */
    public String champ(String nom) {
        String valeur = request.getParameter(nom);
        return valeur == null ? "" : valeur;
    }

    /** A number of the form; empty when somebody tampered with it. */
    public Optional<Integer> nombre(String nom) {
        return champ(nom).matches("\\d{1,9}") ? Optional.of(Integer.valueOf(champ(nom))) : Optional.empty();
    }

    /** The address of the servlet, without a bar at its end. */
    public String racine() {
        return request.getContextPath() + request.getServletPath();
    }

    /** The address that was asked for, on this server. */
    public String chemin() {
        return racine() + "/" + suite;
    }

    /** The same after something was done, in the language that was chosen. */
    public String cheminApres(String fait) {
        return apres(chemin(), fait);
    }

    /** Another address after something was done, in the language that was chosen. */
    public String apres(String chemin, String fait) {
        return chemin + "?fait=" + fait + (choisie ? "&langue=" + langue.getLanguage() : "");
    }
}
