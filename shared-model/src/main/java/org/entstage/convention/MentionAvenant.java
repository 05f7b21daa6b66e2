package org.entstage.convention;

import java.util.List;

/**
 * The avenant that a line of the history is about.
 *
 * @param numero of this convention's, from 1
 * @param natures what it changes
 */
public record MentionAvenant(long id, int numero, List<NatureAvenant> natures) {

    public MentionAvenant {
        natures = List.copyOf(natures);
    }
}
