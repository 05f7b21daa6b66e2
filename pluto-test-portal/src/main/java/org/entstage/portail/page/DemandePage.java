package org.entstage.portail.page;

import java.util.List;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;

/**
 * One request for a page of the portal: who asks, in which language, with which fields.
 *
 * @param login account of the reader, never empty
 * @param langue language chosen in the frame
 * @param suite what follows the page's own path, without a leading slash ({@code 12} in {@code …/courriels/12}), or
 *     empty
 */
public record DemandePage(String login, Locale langue, String suite, HttpServletRequest requete) {

    /** A field of the form or of the query, trimmed; empty when it is absent. */
    public String parametre(String nom) {
        String valeur = requete.getParameter(nom);
        return valeur == null ? "" : valeur.strip();
    }

    /** All values of a field (check boxes); empty when it is absent. */
    public List<String> parametres(String nom) {
        String[] valeurs = requete.getParameterValues(nom);
        return valeurs == null ? List.of() : List.of(valeurs);
    }
}
