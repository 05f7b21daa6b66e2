package org.entstage.convention.document.modele;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.entstage.convention.document.modele.LigneComparee.Sens;

/** What one text has and the other has not, line by line, with two lines around each difference. */
final class DifferenceDeTextes {

    private static final int AUTOUR = 2;

    private DifferenceDeTextes() {}

    static List<LigneComparee> entre(String avant, String apres) {
        List<String> a = avant.lines().toList();
        List<String> b = apres.lines().toList();
        int debut = 0;
        while (debut < Math.min(a.size(), b.size()) && a.get(debut).equals(b.get(debut))) {
            debut++;
        }
        int fin = 0;
        while (fin < Math.min(a.size(), b.size()) - debut
                && a.get(a.size() - 1 - fin).equals(b.get(b.size() - 1 - fin))) {
            fin++;
        }
        List<LigneComparee> lignes = new ArrayList<>();
        a.subList(0, debut).forEach(ligne -> lignes.add(new LigneComparee(Sens.PAREILLE, ligne)));
        lignes.addAll(milieu(a.subList(debut, a.size() - fin), b.subList(debut, b.size() - fin)));
        a.subList(a.size() - fin, a.size()).forEach(ligne -> lignes.add(new LigneComparee(Sens.PAREILLE, ligne)));
        return abreger(lignes);
    }

    /** The longest common subsequence of lines. */
    private static Deque<LigneComparee> milieu(List<String> a, List<String> b) {
        int[][] communes = new int[a.size() + 1][b.size() + 1];
        for (int i = 1; i <= a.size(); i++) {
            for (int j = 1; j <= b.size(); j++) {
                communes[i][j] = a.get(i - 1).equals(b.get(j - 1))
                        ? communes[i - 1][j - 1] + 1
                        : Math.max(communes[i - 1][j], communes[i][j - 1]);
            }
        }
        Deque<LigneComparee> lignes = new ArrayDeque<>();
        int i = a.size();
        int j = b.size();
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && a.get(i - 1).equals(b.get(j - 1))) {
                lignes.push(new LigneComparee(Sens.PAREILLE, a.get(--i)));
                j--;
            } else if (j > 0 && (i == 0 || communes[i][j - 1] >= communes[i - 1][j])) {
                lignes.push(new LigneComparee(Sens.AJOUTEE, b.get(--j)));
            } else {
                lignes.push(new LigneComparee(Sens.OTEE, a.get(--i)));
            }
        }
        return lignes;
    }

    private static List<LigneComparee> abreger(List<LigneComparee> toutes) {
        List<LigneComparee> abregees = new ArrayList<>();
        for (int i = 0; i < toutes.size(); i++) {
            boolean pres = toutes.subList(Math.max(0, i - AUTOUR), Math.min(toutes.size(), i + AUTOUR + 1)).stream()
                    .anyMatch(ligne -> ligne.sens() != Sens.PAREILLE);
            if (pres) {
                abregees.add(toutes.get(i));
            } else if (abregees.isEmpty() || abregees.get(abregees.size() - 1).sens() != Sens.PASSEES) {
                abregees.add(new LigneComparee(Sens.PASSEES, ""));
            }
        }
        return abregees;
    }
}
