package org.entstage.etudiant;

import java.util.Optional;

/** The students of this institution for whom conventions exist. */
public interface Etudiants {

    Optional<Etudiant> parNumero(String numero);

    Optional<Etudiant> parLogin(String login);

    /** @throws org.entstage.commun.ModificationConcurrente when somebody else has just written the same student */
    Etudiant enregistrer(Etudiant etudiant);
}
