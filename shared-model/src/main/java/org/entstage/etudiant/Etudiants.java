package org.entstage.etudiant;

import java.util.Optional;

/** The students of this institution for whom conventions exist. */
public interface Etudiants {

    Optional<Etudiant> parNumero(String numero);

    Optional<Etudiant> parLogin(String login);

    Etudiant enregistrer(Etudiant etudiant);
}
