package org.entstage.offre.recherche;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The saved searches of this institution. */
public interface RecherchesEnregistrees {

    Optional<RechercheEnregistree> parId(long id);

    /** Those of a person, the oldest first. */
    List<RechercheEnregistree> de(String login);

    /** Ids of those that are due on that day. */
    List<Long> dues(LocalDate jour);

    RechercheEnregistree enregistrer(RechercheEnregistree recherche);

    void supprimer(RechercheEnregistree recherche);
}
