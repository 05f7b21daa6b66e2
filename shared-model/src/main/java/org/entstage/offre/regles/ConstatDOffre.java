package org.entstage.offre.regles;

import java.io.Serializable;
import java.util.List;
import org.entstage.offre.ChampOffre;

/**
 * Something that a rule found.
 *
 * @param champ the part of the offer that would be corrected
 * @param cle message key in {@code offre/regles_*.properties}
 * @param arguments values for the message
 */
public record ConstatDOffre(ChampOffre champ, String cle, List<Serializable> arguments) {

    public ConstatDOffre {
        arguments = List.copyOf(arguments);
    }
}
