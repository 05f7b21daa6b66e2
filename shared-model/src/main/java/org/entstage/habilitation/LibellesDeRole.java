package org.entstage.habilitation;

import org.entstage.commun.Problemes;

/** The names of a role in both languages. */
final class LibellesDeRole {

    static final int LONGUEUR = 100;

    private LibellesDeRole() {}

    static Problemes problemes(String libelleFr, String libelleEn) {
        return new Problemes()
                .obligatoire("libelleFr", libelleFr)
                .longueur("libelleFr", libelleFr, LONGUEUR)
                .obligatoire("libelleEn", libelleEn)
                .longueur("libelleEn", libelleEn, LONGUEUR);
    }
}
