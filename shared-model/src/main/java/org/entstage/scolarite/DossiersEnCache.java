package org.entstage.scolarite;

import java.util.Optional;

/** The files read last, one per student, for all nodes and web applications. */
public interface DossiersEnCache {

    /** The file read last, however old; empty when there is none that this version can read. */
    Optional<DossierScolaire> trouver(String numeroEtudiant);

    /** Keeps this file instead of the former one. */
    void garder(DossierScolaire dossier);
}
