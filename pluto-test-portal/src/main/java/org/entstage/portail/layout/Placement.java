package org.entstage.portail.layout;

import java.util.List;

/**
 * A portlet on a tab. The same portlet may be placed twice: each placement is a window of its own.
 *
 * @param application web application of the portlet (context path without the slash)
 * @param colonne 1 or 2
 * @param titre title given by the administrator; empty: the portlet's own
 */
public record Placement(
        long id, String onglet, String application, String portlet, int colonne, int ordre, String titre) {

    /** Changes with everything that a form changes: what was read is what is written over. */
    public String empreinte() {
        return Integer.toHexString(List.of(onglet, colonne, titre).hashCode());
    }

    /** Identifier of the window, in addresses, attribute names and HTML: never used again after a removal. */
    public String fenetre() {
        return "p" + id;
    }
}
