package org.entstage.convention.document;

import java.util.List;

/**
 * What an avenant prints.
 *
 * @param convention the convention as it is with it
 */
public record ValeursAvenant(ValeursConvention convention, Avenant avenant) implements ValeursDeDocument {

    @Override
    public boolean projet() {
        return avenant.projet();
    }

    /**
     * @param numero of this convention's, from 1
     * @param projet whether it is not validated yet
     * @param objet what it changes, in one text
     * @param effet from which day on it holds; empty for the day on which it is validated
     * @param rupture whether it ends the placement before its last day
     * @param embauche whether the host hires the trainee
     * @param duree whether the duration of presence changes
     * @param dureeAvant duration of presence without it
     * @param dureeApres duration of presence with it
     * @param rappel pay that becomes due for days already worked, empty for none
     * @param modifications what it changes, one after the other
     */
    public record Avenant(
            String numero,
            boolean projet,
            String objet,
            String effet,
            boolean rupture,
            boolean embauche,
            boolean periode,
            boolean interruption,
            boolean lieu,
            boolean tuteur,
            boolean referent,
            boolean sujet,
            boolean gratification,
            boolean conges,
            boolean duree,
            String dureeAvant,
            String dureeApres,
            String rappel,
            List<Modification> modifications) {}

    /**
     * One of its changes.
     *
     * @param objet what is changed
     * @param comparee whether there are old and new values
     * @param lignes old and new values
     * @param precision why, or anything else, in words; empty for none
     */
    public record Modification(String objet, boolean comparee, List<Ligne> lignes, String precision) {}

    /** @param avant the old value; a dash when there was none */
    public record Ligne(String quoi, String avant, String apres) {}
}
