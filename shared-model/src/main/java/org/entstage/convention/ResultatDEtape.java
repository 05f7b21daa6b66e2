package org.entstage.convention;

import java.io.Serializable;
import java.util.List;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.Probleme;

/**
 * What became of one step among many.
 *
 * @param avenant id of the avenant whose step it is; null for the convention's own
 * @param numero of the convention as people quote it; null, as the names, for one that this person may not read
 * @param problemes why not; empty when it was done
 */
public record ResultatDEtape(
        long convention,
        Long avenant,
        NatureEtape nature,
        String numero,
        String etudiantNom,
        String etudiantPrenom,
        List<Probleme> problemes)
        implements Serializable {

    public ResultatDEtape {
        problemes = List.copyOf(problemes);
    }

    public boolean faite() {
        return problemes.isEmpty();
    }
}
