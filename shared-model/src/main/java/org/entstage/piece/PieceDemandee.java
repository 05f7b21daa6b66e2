package org.entstage.piece;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.EtapeCircuit;
import org.entstage.circuit.NatureEtape;

/**
 * One document that is asked.
 *
 * @param code of the list PIECE
 * @param avant the step before which it must be there
 * @param requise whether that step waits for it
 * @param datee whether the days from and to which it is valid are asked
 * @param portees for placements that are one of these; empty for all
 * @param pays ISO 3166-1 codes, for placements in one of these countries; empty for all
 */
public record PieceDemandee(
        String code, NatureEtape avant, boolean requise, boolean datee, Set<PorteePiece> portees, Set<String> pays) {

    public PieceDemandee {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(avant, "avant");
        Set<PorteePiece> dansLOrdre = EnumSet.noneOf(PorteePiece.class);
        dansLOrdre.addAll(portees);
        portees = Collections.unmodifiableSet(dansLOrdre);
        pays = Collections.unmodifiableSet(new TreeSet<>(pays));
    }

    /** Whether it is asked for this placement. */
    public boolean concerne(StageConcerne stage) {
        return (portees.isEmpty() || portees.stream().anyMatch(stage.portees()::contains))
                && (pays.isEmpty() || pays.contains(stage.pays()));
    }

    /** Whether this step of a circuit waits for it, that is comes no earlier than the one before which it is asked. */
    boolean retient(Circuit circuit, NatureEtape etape) {
        if (!requise) {
            return false;
        }
        // A step that may be left out decides nothing: validation, which always takes place, does in its stead.
        return circuit.etape(avant)
                .filter(EtapeCircuit::requise)
                .map(attendue -> rang(circuit, etape) >= attendue.rang())
                .orElse(etape.ordinal() >= avant.ordinal());
    }

    /**
     * Whether the staff must have accepted it for this step: what is asked for handing in must be there, and accepted only
     * when the centre validates.
     */
    boolean acceptee(Circuit circuit, NatureEtape etape) {
        return avant != NatureEtape.SOUMISSION || apresValidation(circuit, etape);
    }

    private static boolean apresValidation(Circuit circuit, NatureEtape etape) {
        return rang(circuit, etape) >= rang(circuit, NatureEtape.VALIDATION_CENTRE);
    }

    private static int rang(Circuit circuit, NatureEtape etape) {
        return circuit.etape(etape).map(EtapeCircuit::rang).orElse(Circuit.RANG_MAXIMAL);
    }
}
