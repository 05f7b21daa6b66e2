package org.entstage.lien;

import java.util.List;
import java.util.Optional;

/** The links of this institution. */
public interface Liens {

    Optional<Lien> parSelecteur(String selecteur);

    Optional<Lien> parId(long id);

    /** All links to an object for a purpose, the latest first. */
    List<Lien> deLObjet(Usage usage, long objet);

    /** Writes a new one, or at once what changed of one that is there. */
    Lien enregistrer(Lien lien);
}
