package org.entstage.convention;

import java.time.LocalDate;
import java.util.List;
import org.entstage.circuit.NatureEtape;

/**
 * A convention, or an avenant of it, as its signing sees it.
 *
 * @param avenant id of the avenant, null for the convention itself
 * @param numeroAvenant of this convention's, null for the convention itself
 * @param version to be sent back with every change
 * @param numero of the convention, as people quote it
 * @param signable whether it is validated, and its convention binds somebody
 * @param valideLe the day from which on it can have been signed; null until it is validated
 * @param debut first day of the placement, or null
 * @param parties who signs, as the steps of its centre say
 * @param etat how far it is signed
 * @param enregistrer whether this person keeps who signed on paper or elsewhere
 * @param envoyer whether this person asks for electronic signatures
 */
public record DossierASigner(
        long convention,
        Long avenant,
        Integer numeroAvenant,
        int version,
        String numero,
        String etablissement,
        long centre,
        String etudiant,
        boolean signable,
        LocalDate valideLe,
        LocalDate debut,
        List<Partie> parties,
        EtatDesSignatures etat,
        boolean enregistrer,
        boolean envoyer) {

    /**
     * Who signs.
     *
     * @param rang place, from 1 without gaps; those of the same place sign in any order
     * @param nom first name and name; null while nobody is known
     * @param courriel null when nobody knows it
     */
    public record Partie(NatureEtape nature, int rang, boolean requise, String nom, String courriel) {}

    public DossierASigner {
        parties = List.copyOf(parties);
    }
}
