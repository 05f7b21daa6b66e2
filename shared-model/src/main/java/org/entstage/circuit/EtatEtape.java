package org.entstage.circuit;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A step of one file.
 *
 * @param depuis since when it is to be done, null unless it is or was
 * @param faiteLe when it was done, null unless it is
 * @param par who did it, as shown; null unless it is done
 */
public record EtatEtape(EtapeCircuit etape, Statut statut, LocalDateTime depuis, LocalDateTime faiteLe, String par) {

    /** By when it should be done; null without a delay, or when it is not to be done now. */
    public LocalDate echeance() {
        return dans(etape.delais().delai());
    }

    /** When who should do it is reminded, or null. */
    public LocalDate rappel() {
        return dans(etape.delais().rappel());
    }

    /** When who leads the centre is told, or null. */
    public LocalDate escalade() {
        return dans(etape.delais().escalade());
    }

    /** Whether it should have been done before this day. */
    public boolean enRetard(LocalDate jour) {
        return echeance() != null && jour.isAfter(echeance());
    }

    private LocalDate dans(Integer jours) {
        return statut != Statut.A_FAIRE || jours == null
                ? null
                : depuis.toLocalDate().plusDays(jours);
    }
}
