package org.entstage.scolarite;

/** One way to reach student records; the setting {@code scolarite.source} chooses among those that are present. */
public interface SourceScolarite {

    /** Value of {@code scolarite.source} that chooses it. */
    String nom();

    /** Makes the port. Opens no connection: a dead neighbour must not stop the start. */
    Scolarite ouvrir();
}
