package org.entstage.offre.entreprise;

import java.util.List;
import java.util.Optional;

/** The partnership agreements of this institution. Asks no right: who calls has asked. */
public interface AccordsDePartenariat {

    Optional<AccordPartenariat> parId(long id);

    /** Those that wait for the staff, the oldest first. */
    List<AccordPartenariat> enAttente(int maximum);

    int compterEnAttente();

    /** All of a company, the latest first. */
    List<AccordPartenariat> deLaStructure(long structure);

    AccordPartenariat enregistrer(AccordPartenariat accord);
}
