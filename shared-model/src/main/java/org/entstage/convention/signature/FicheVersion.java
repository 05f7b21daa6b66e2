package org.entstage.convention.signature;

import java.time.LocalDateTime;
import java.util.List;

/**
 * The signing of one version, for reading.
 *
 * @param numero which version, from 1
 * @param closLe null for the version that is signed now
 * @param motif why it was closed, or null
 * @param demandes the electronic requests, the last one first
 * @param fichiers what this reader may download, the last one first
 */
public record FicheVersion(
        int numero,
        LocalDateTime closLe,
        String closPar,
        String motif,
        List<FichePartie> parties,
        List<FicheDemande> demandes,
        List<FicheFichier> fichiers) {

    public FicheVersion {
        parties = List.copyOf(parties);
        demandes = List.copyOf(demandes);
        fichiers = List.copyOf(fichiers);
    }

    /** The request that people may answer now, or null. */
    public FicheDemande enCours() {
        return demandes.stream()
                .filter(demande -> demande.etat().enCours())
                .findFirst()
                .orElse(null);
    }

    /** The request that was made last, or null. */
    public FicheDemande derniere() {
        return demandes.isEmpty() ? null : demandes.get(0);
    }
}
