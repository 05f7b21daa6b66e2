package org.entstage.offre.entreprise;

import java.util.List;
import org.entstage.structureaccueil.FicheStructure;

/** Of which organisations a mail address is known, as theirs or a contact's; whoever wrote it there. */
public interface AdressesConnues {

    /** @param courriel in small letters */
    List<FicheStructure> organismes(String courriel);
}
