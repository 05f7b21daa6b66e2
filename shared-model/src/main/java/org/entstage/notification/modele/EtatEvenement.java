package org.entstage.notification.modele;

import java.util.List;

/**
 * An event as a place has it.
 *
 * @param modeles templates that the place itself wrote
 */
public record EtatEvenement(Evenement evenement, List<EtatProfil> profils, List<CleModele> modeles) {

    public EtatEvenement {
        profils = List.copyOf(profils);
        modeles = List.copyOf(modeles);
    }
}
