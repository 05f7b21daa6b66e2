package org.entstage.parcours;

import java.util.Map;

/** A member of staff at the list of conventions. */
public final class Bureau {

    static final String ONGLET = "/portal/page/conventions";

    private final Visiteur agent;

    Bureau(Visiteur agent) {
        this.agent = agent;
    }

    /** Finds a convention by its number and opens it. */
    Visiteur ouvrir(String numero) {
        agent.ouvrir(ONGLET).remplir(Map.of("convention", numero), "Rechercher");
        return agent.suivre("Ouvrir la convention " + numero).suivre("Ouvrir en pleine page");
    }

    Visiteur refuser(String numero, String motif) {
        ouvrir(numero).suivre("Renvoyer pour correction");
        return agent.remplir(Map.of("motif", motif), "Renvoyer pour correction");
    }

    Visiteur valider(String numero) {
        return ouvrir(numero).presser("Valider la convention");
    }

    /** The list as a spreadsheet, narrowed to one convention. */
    Classeur exporter(String numero) {
        agent.ouvrir(ONGLET).remplir(Map.of("convention", numero), "Rechercher");
        return Classeur.lire(agent.telecharger(agent.lien("Exporter la liste")));
    }

    Visiteur agent() {
        return agent;
    }
}
