package org.entstage.convention;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.EtapeCircuit;
import org.entstage.circuit.NatureEtape;

/**
 * How a convention is signed, in the row of a list.
 *
 * @param etat null while nobody has signed
 * @param tour whose turn it is: of the first place where somebody who must sign has not; nobody's unless the convention is
 *     validated, or while somebody refuses
 * @param avenants how many valid avenants of a validated convention wait for signatures
 */
public record SignaturesEnListe(EtatDesSignatures etat, List<NatureEtape> tour, int avenants) {

    /** Nobody has signed, and nobody is asked to. */
    public static final SignaturesEnListe AUCUNE = new SignaturesEnListe(null, List.of(), 0);

    public SignaturesEnListe {
        tour = List.copyOf(tour);
    }

    /**
     * @param circuit the steps that it follows, as text; null for those shipped
     * @param suivies how far it is signed; null while nobody has
     */
    static SignaturesEnListe de(EtatConvention convention, String circuit, EtatDesSignatures suivies, long avenants) {
        if (convention != EtatConvention.VALIDEE) {
            return suivies == null ? AUCUNE : new SignaturesEnListe(suivies, List.of(), 0);
        }
        boolean empechees = suivies != null && suivies.empechees();
        return new SignaturesEnListe(
                suivies, empechees ? List.of() : tour(CircuitSuivi.lire(circuit), suivies), (int) avenants);
    }

    private static List<NatureEtape> tour(Circuit circuit, EtatDesSignatures suivies) {
        EtatDesSignatures etat = suivies == null ? EtatDesSignatures.attendues(circuit) : suivies;
        Set<NatureEtape> signees = etat.parties().stream()
                .filter(partie -> partie.le() != null)
                .map(EtatDesSignatures.Partie::nature)
                .collect(Collectors.toSet());
        List<EtapeCircuit> restent = circuit.signatures().stream()
                .filter(etape -> !signees.contains(etape.nature()))
                .toList();
        int rang = restent.stream()
                .filter(EtapeCircuit::requise)
                .mapToInt(EtapeCircuit::rang)
                .min()
                .orElse(0);
        return restent.stream()
                .filter(etape -> etape.rang() == rang)
                .map(EtapeCircuit::nature)
                .toList();
    }

    /** Whether it is the student's turn. */
    public boolean tourDeLEtudiant() {
        return tour.contains(NatureEtape.SIGNATURE_ETUDIANT);
    }

    /** Whether it is the referent teacher's turn. */
    public boolean tourDuReferent() {
        return tour.contains(NatureEtape.SIGNATURE_REFERENT);
    }
}
