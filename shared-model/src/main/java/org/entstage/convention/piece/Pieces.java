package org.entstage.convention.piece;

import java.util.List;
import java.util.Optional;

/** The documents of students of this institution. Asks no right: who calls has asked. */
public interface Pieces {

    /** All of a convention, the newest first. */
    List<Piece> de(long convention);

    Optional<Piece> trouver(long id);

    void ajouter(Piece piece);

    /**
     * Writes what changed at once.
     *
     * @throws org.entstage.commun.ModificationConcurrente when somebody else changed it meanwhile
     */
    void enregistrer(Piece piece);

    void supprimer(Piece piece);
}
