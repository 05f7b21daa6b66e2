package org.entstage.evaluations.reponse;

/**
 * One section on the way through a sheet.
 *
 * @param etat {@code faite}, {@code commencee} or {@code vide}
 * @param manquantes answers that are missing or wrong
 */
public record EtapeDuParcours(String code, String titre, int numero, String etat, int manquantes, boolean ici) {

    /** Whether nothing is missing. */
    public boolean faite() {
        return etat.equals("faite");
    }
}
