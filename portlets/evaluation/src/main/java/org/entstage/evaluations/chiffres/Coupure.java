package org.entstage.evaluations.chiffres;

import java.util.ArrayList;
import java.util.List;

/** Words cut into lines, since SVG does not do it. */
final class Coupure {

    private Coupure() {}

    /** At spaces; a word that is longer than a line is cut. */
    static List<String> enLignes(String texte, int largeur) {
        List<String> lignes = new ArrayList<>();
        StringBuilder ligne = new StringBuilder();
        for (String mot : texte.strip().split("\\s+")) {
            String reste = mot;
            while (reste.length() > largeur) {
                fermer(lignes, ligne);
                lignes.add(reste.substring(0, largeur));
                reste = reste.substring(largeur);
            }
            if (ligne.length() > 0 && ligne.length() + 1 + reste.length() > largeur) {
                fermer(lignes, ligne);
            }
            ligne.append(ligne.length() > 0 ? " " : "").append(reste);
        }
        fermer(lignes, ligne);
        return lignes;
    }

    private static void fermer(List<String> lignes, StringBuilder ligne) {
        if (ligne.length() > 0) {
            lignes.add(ligne.toString());
            ligne.setLength(0);
        }
    }
}
