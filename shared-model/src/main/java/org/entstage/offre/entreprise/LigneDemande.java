package org.entstage.offre.entreprise;

import java.time.LocalDateTime;

/**
 * A request of a company in a list; moments to the second, Europe/Paris, null for what did not happen.
 *
 * @param structure id of the company
 * @param organisme its name, as it asks for it
 * @param motif why it was refused, or null
 */
public record LigneDemande(
        long id,
        long structure,
        String organisme,
        GenreDeDemande genre,
        EtatDemande etat,
        String demandeePar,
        LocalDateTime demandeeLe,
        String decideePar,
        LocalDateTime decideeLe,
        String motif) {}
