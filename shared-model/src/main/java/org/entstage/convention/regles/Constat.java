package org.entstage.convention.regles;

import java.io.Serializable;
import java.util.List;
import org.entstage.commun.Probleme;

/**
 * What a rule found.
 *
 * @param regle id of the rule, such as "R04"
 * @param champ field that the person would change, see {@link Champs}
 * @param cle message key in {@code convention/regles_*.properties}
 * @param arguments values for the message: hours and euros as decimals, days as dates, texts
 * @param reference legal source, such as "L124-5"
 */
public record Constat(
        String regle, Niveau niveau, String champ, String cle, List<Serializable> arguments, String reference)
        implements Serializable {

    public Constat {
        arguments = List.copyOf(arguments);
    }

    public boolean bloquant() {
        return niveau == Niveau.BLOQUANT;
    }

    /** The finding as a screen shows it at its field. */
    public Probleme probleme() {
        return new Probleme(champ, cle, arguments, reference);
    }
}
