package org.entstage.signature;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a request stands.
 *
 * @param gestes what signatories did
 * @param issue how it ended
 * @param motif why it ended without all signatures, as far as the service tells; null otherwise
 */
public record SuiviDeSignature(List<Geste> gestes, Issue issue, String motif) {

    /** How a request ends. */
    public enum Issue {
        EN_COURS,
        /** Everybody signed. */
        TERMINEE,
        REFUSEE,
        EXPIREE,
        /** Somebody took it away over there. */
        SUPPRIMEE
    }

    /**
     * A signatory signed or refused.
     *
     * @param courriel his address, as it was handed in
     * @param quand in the time of Paris; null when the service does not tell
     * @param motif why he refused; null otherwise
     */
    public record Geste(int etape, String courriel, boolean signe, LocalDateTime quand, String motif) {}

    public SuiviDeSignature {
        gestes = List.copyOf(gestes);
    }

    /** What the signatory of this address did in this step; an order in which somebody is missing mistakes nobody. */
    public Optional<Geste> de(int etape, String courriel) {
        return gestes.stream()
                .filter(geste -> geste.etape() == etape && pareil(geste.courriel(), courriel))
                .findFirst();
    }

    private static boolean pareil(String un, String autre) {
        return un.strip().toLowerCase(Locale.ROOT).equals(autre.strip().toLowerCase(Locale.ROOT));
    }
}
