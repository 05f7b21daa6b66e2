package org.entstage.enseignant;

import java.util.Optional;

/** The teachers of this institution who were chosen as referents. */
public interface Enseignants {

    Optional<Enseignant> parLogin(String login);

    Enseignant enregistrer(Enseignant enseignant);
}
