package org.entstage.offre.entreprise;

import java.util.List;
import java.util.Optional;

/** What companies ask of this institution. Asks no right: who calls has asked. */
public interface DemandesDeModification {

    Optional<DemandeDeModification> parId(long id);

    /** Those in such a state with their companies, the oldest first. */
    List<DemandeDeModification> enAttente(int maximum);

    int compterEnAttente();

    /** All of a company, the latest first. */
    List<DemandeDeModification> deLaStructure(long structure);

    DemandeDeModification enregistrer(DemandeDeModification demande);
}
