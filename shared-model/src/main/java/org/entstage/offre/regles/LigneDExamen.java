package org.entstage.offre.regles;

import java.util.List;

/**
 * A line of the checklist.
 *
 * @param regle stable name of the rule; its title is {@code offre.regle.<name>.titre}
 * @param reference article, or empty for the institution's own
 * @param constats what it found; none when nothing
 */
public record LigneDExamen(String regle, String reference, List<ConstatDOffre> constats) {

    public LigneDExamen {
        constats = List.copyOf(constats);
    }

    /** Whether somebody should look. */
    public boolean aVerifier() {
        return !constats.isEmpty();
    }
}
