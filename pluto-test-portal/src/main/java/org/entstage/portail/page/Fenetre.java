package org.entstage.portail.page;

import java.util.List;

/**
 * A window as the page shows it.
 *
 * @param contenu markup of the portlet; empty when minimised or failed
 * @param numero number of the failure to quote; empty when all is well
 * @param absente the container does not know the portlet
 * @param recommencer address that puts the window back to its beginning
 * @param modes addresses of the other modes
 * @param etats addresses of the other window states
 */
public record Fenetre(
        String id,
        String portlet,
        String titre,
        int colonne,
        String contenu,
        String numero,
        boolean absente,
        boolean reduite,
        String recommencer,
        List<Commande> modes,
        List<Commande> etats) {

    /**
     * A link of the title bar.
     *
     * @param nom mode or window state, also the last part of its text key
     */
    public record Commande(String nom, String adresse) {}

    boolean enEchec() {
        return !numero.isEmpty();
    }
}
