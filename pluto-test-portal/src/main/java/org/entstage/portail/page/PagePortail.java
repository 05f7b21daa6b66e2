package org.entstage.portail.page;

import java.util.Locale;
import java.util.Set;

/**
 * A page of the portal itself, beside the tabs with portlets: administration, mails received, counterparts.
 *
 * <p>The portal shows it at {@code /portal/administration/<chemin>} inside its frame, lists it in the navigation of
 * whoever holds one of its roles, answers 403 to everybody else, and lets a POST through only with the token of the
 * session. A form therefore needs the hidden field made by {@code <input type="hidden" name="_jeton"
 * th:value="${jeton}">}; {@code jeton}, {@code page} (address of this page) and {@code langue} are always in the model.
 */
public interface PagePortail {

    /** Last part of the address: lower case letters, digits and dashes, for example {@code contreparties}. */
    String chemin();

    /** Title in the navigation and of the page, in the reader's language. */
    String titre(Locale langue);

    /** Portal roles of which one opens the page; never empty. */
    Set<String> roles();

    /** Base name of the bundle that resolves {@code #{…}} in this page's template. */
    default String textes() {
        return "portail.textes";
    }

    /** Reads what the page shows. Must not change anything. */
    Vue afficher(DemandePage demande);

    /**
     * Does what a form of the page asks. The portal then redirects to the page, so that a reload is harmless.
     *
     * @return sentence shown once above the page, in the reader's language; empty for none
     * @throws GesteRefuse when it cannot be done: its sentence is shown above the page instead
     */
    default String poster(DemandePage demande) {
        return "";
    }
}
