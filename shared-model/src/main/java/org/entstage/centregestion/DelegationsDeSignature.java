package org.entstage.centregestion;

import java.time.LocalDate;
import java.util.Optional;

/** Signatures handed over from one account to another. Implemented by the feature that keeps delegations. */
public interface DelegationsDeSignature {

    /**
     * Who signs for somebody.
     *
     * @param depuis first day of the delegation
     */
    record Remplacant(String nom, LocalDate depuis) {}

    /**
     * @param login account of a signatory
     * @return of several who stand in on this day the one who began last
     */
    Optional<Remplacant> remplacant(String login, LocalDate jour);
}
