package org.entstage.convention.signature;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The signings of this institution. Asks no right: who reads a convention may read its signing. */
public interface DossiersDeSignature {

    /** All versions, the last one first. */
    List<DossierDeSignature> de(long convention, Long avenant);

    /** What is signed now of a convention and of its avenants. */
    List<DossierDeSignature> ouverts(long convention);

    /** @throws org.entstage.commun.ModificationConcurrente when somebody else began or changed it meanwhile */
    DossierDeSignature enregistrer(DossierDeSignature dossier);

    /** The last one first. */
    List<DemandeDeSignature> demandes(List<Long> dossiers);

    /** @throws org.entstage.commun.ModificationConcurrente when another one is under way */
    DemandeDeSignature ajouter(DemandeDeSignature demande);

    /** The last one first. */
    List<FichierDeSignature> fichiers(List<Long> dossiers);

    Optional<FichierDeSignature> fichier(long id);

    void ajouter(FichierDeSignature fichier);

    /** Ids of the requests for which the service is to be asked, those that wait for longest first. */
    List<Long> dues(LocalDateTime quand, int nombre);

    /**
     * Takes a request, so that of two nodes one asks the service: by an update with a condition, which counts the call.
     *
     * @param jusquA who took it and died loses it then
     * @param pressee whether it is taken though its time has not come
     */
    Optional<DemandeDeSignature> prendre(
            long id, String par, LocalDateTime quand, LocalDateTime jusquA, boolean pressee);

    Optional<DemandeDeSignature> demande(long id);
}
