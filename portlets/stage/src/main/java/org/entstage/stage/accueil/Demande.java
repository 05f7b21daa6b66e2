package org.entstage.stage.accueil;

import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import org.entstage.portlet.commun.guichet.LangueDemandee;

/**
 * What is asked of the page.
 *
 * @param jeton what stands in the address after its last bar, whatever it is
 * @param choisie whether the reader chose the language himself
 */
record Demande(HttpServletRequest request, String jeton, Locale langue, boolean choisie) {

    static Demande de(HttpServletRequest request) {
        String chemin = request.getPathInfo();
        String voulue = request.getParameter("langue");
        boolean choisie = "fr".equals(voulue) || "en".equals(voulue);
        return new Demande(
                request,
                chemin == null ? "" : chemin.substring(1),
                choisie ? Locale.forLanguageTag(voulue) : LangueDemandee.de(request),
                choisie);
    }

    boolean lecture() {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    boolean ecriture() {
        return request.getMethod().equals("POST");
    }

    String champ(String nom) {
        String valeur = request.getParameter(nom);
        return valeur == null ? "" : valeur;
    }

    /** A number of the form; empty when somebody tampered with it. */
    Optional<Integer> nombre(String nom) {
        return champ(nom).matches("\\d{1,9}") ? Optional.of(Integer.valueOf(champ(nom))) : Optional.empty();
    }

    /** The address of the page for this link, on this server. */
    String chemin() {
        return request.getContextPath() + request.getServletPath() + "/" + jeton;
    }

    /** The same after something was done, in the language that was chosen. */
    String cheminApres(String fait) {
        return chemin() + "?fait=" + fait + (choisie ? "&langue=" + langue.getLanguage() : "");
    }
}
