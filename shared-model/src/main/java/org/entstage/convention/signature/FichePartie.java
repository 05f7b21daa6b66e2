package org.entstage.convention.signature;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.entstage.circuit.NatureEtape;

/**
 * One of those who sign, for reading.
 *
 * @param nom null while nobody is known
 * @param courriel null when nobody knows it, or the reader may not see it
 * @param signeeLe the day of the signature, null unless signed
 * @param note why it was refused, or what the staff noted; null for nothing
 * @param enregistreePar who kept it, as shown; null while nothing is kept
 */
public record FichePartie(
        NatureEtape nature,
        int rang,
        boolean requise,
        String nom,
        String courriel,
        ModeSignature mode,
        EtatPartie etat,
        LocalDate signeeLe,
        String note,
        String enregistreePar,
        LocalDateTime enregistreeLe) {

    FichePartie sansCourriel() {
        return new FichePartie(
                nature, rang, requise, nom, null, mode, etat, signeeLe, note, enregistreePar, enregistreeLe);
    }
}
