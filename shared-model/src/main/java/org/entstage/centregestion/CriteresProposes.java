package org.entstage.centregestion;

import java.util.List;

/**
 * Codes of the student records from which somebody picks.
 *
 * @param composantes the components in service, by label
 * @param composante the one whose étapes are shown; null while none was chosen
 * @param etapes its étapes, by label
 * @param scolariteMuette the student records did not answer: nothing can be picked
 */
public record CriteresProposes(List<Choix> composantes, Choix composante, List<Etape> etapes, boolean scolariteMuette) {

    /**
     * A code and who handles it.
     *
     * @param responsable centre to which this very code is attached; null when it is to none
     */
    public record Choix(CodeCritere code, String libelle, Arbre.Noeud responsable) {}

    /**
     * @param choix all versions together, then each
     */
    public record Etape(String code, String libelle, List<Choix> choix) {}
}
