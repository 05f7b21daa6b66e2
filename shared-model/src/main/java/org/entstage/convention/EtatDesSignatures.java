package org.entstage.convention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.NatureEtape;

/**
 * How far a convention or an avenant is signed: a copy of what {@code signature} keeps, carried along so that lists, rules
 * and alerts need no reading of their own.
 *
 * @param parties everybody who signs, in order
 */
public record EtatDesSignatures(List<Partie> parties) {

    /**
     * One of those who sign.
     *
     * @param requise whether the convention waits for it
     * @param le the day of the signature, null until there is one
     * @param empechee whether it was refused or the request for it is over
     * @param nom first name and name of who signs beyond the five of D124-4, as soon as he was named; else null
     * @param compte account that the circuit names, while nobody was named; else null
     */
    public record Partie(
            NatureEtape nature, boolean requise, LocalDate le, boolean empechee, String nom, String compte) {}

    public EtatDesSignatures {
        parties = List.copyOf(parties);
    }

    /** Nobody has signed. */
    static EtatDesSignatures attendues(Circuit circuit) {
        return new EtatDesSignatures(circuit.signatures().stream()
                .map(etape -> new Partie(etape.nature(), etape.requise(), null, false, null, etape.personne()))
                .toList());
    }

    /** Whether nobody who must sign is missing. */
    public boolean completes() {
        return manquantes().isEmpty() && !parties.isEmpty();
    }

    /** Those who must still sign. */
    public List<NatureEtape> manquantes() {
        return requises()
                .filter(partie -> partie.le() == null)
                .map(Partie::nature)
                .toList();
    }

    /** How many of those who must have signed. */
    public int faites() {
        return (int) requises().filter(partie -> partie.le() != null).count();
    }

    /** How many must sign. */
    public int total() {
        return (int) requises().count();
    }

    /** Whether somebody refused, or did not answer in time. */
    public boolean empechees() {
        return parties.stream().anyMatch(Partie::empechee);
    }

    /** The day of the last signature; null while there is none. */
    public LocalDate derniere() {
        return parties.stream()
                .map(Partie::le)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Stream<Partie> requises() {
        return parties.stream().filter(Partie::requise);
    }
}
