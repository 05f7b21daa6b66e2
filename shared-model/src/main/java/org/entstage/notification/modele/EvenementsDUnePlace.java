package org.entstage.notification.modele;

import java.util.List;
import java.util.Optional;

/**
 * The whole catalogue as one place has it.
 *
 * @param centre id, {@link org.entstage.parametre.Parametres#ETABLISSEMENT} for the institution
 * @param libelle label of the centre, null for the institution
 * @param modifiable whether the reader may change it
 */
public record EvenementsDUnePlace(long centre, String libelle, boolean modifiable, List<EtatEvenement> evenements) {

    public EvenementsDUnePlace {
        evenements = List.copyOf(evenements);
    }

    public Optional<EtatEvenement> evenement(Evenement evenement) {
        return evenements.stream().filter(etat -> etat.evenement() == evenement).findFirst();
    }
}
