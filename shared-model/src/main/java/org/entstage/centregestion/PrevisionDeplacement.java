package org.entstage.centregestion;

import java.util.List;

/**
 * What a change of a criterion would do, before it is confirmed.
 *
 * @param libelle the component or étape in words
 * @param de centre to which it is attached today; null when it is to none
 * @param vers centre to which it would be; null when it is detached
 * @param mouvements conventions that would change centre
 * @param restent conventions that would stay though the code is detached: no other centre handles them
 */
public record PrevisionDeplacement(
        CodeCritere code, String libelle, Arbre.Noeud de, Arbre.Noeud vers, List<Mouvement> mouvements, int restent) {

    /** Conventions from one centre to another, by the centres' labels. */
    public record Mouvement(String de, String vers, int nombre) {}

    /** Conventions that would change centre. */
    public int total() {
        return mouvements.stream().mapToInt(Mouvement::nombre).sum();
    }
}
