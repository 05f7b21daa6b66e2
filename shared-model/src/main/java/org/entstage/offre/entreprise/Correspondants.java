package org.entstage.offre.entreprise;

import java.util.List;
import java.util.Optional;

/** Who may have links to the spaces of the companies of this institution. Asks no right: who calls has asked. */
public interface Correspondants {

    Optional<Correspondant> parId(long id);

    /** Those of all companies with this address, in small letters; those who are shut out too. */
    List<Correspondant> parCourriel(String courriel);

    /** All of a company, by name. */
    List<Correspondant> deLaStructure(long structure);

    Correspondant enregistrer(Correspondant correspondant);
}
