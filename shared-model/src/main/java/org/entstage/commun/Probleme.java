package org.entstage.commun;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * One thing that is wrong with what somebody asks, told so that a screen can show it at its field.
 *
 * @param champ the field it belongs to (name of the property in the form), or empty for the whole
 * @param cle message key, found in the bundles of the feature
 * @param arguments values for the message, already plain (texts, numbers, dates)
 * @param reference legal source (an article), or empty when it is no rule of law
 */
public record Probleme(String champ, String cle, List<Serializable> arguments, String reference)
        implements Serializable {

    public Probleme {
        Objects.requireNonNull(champ, "champ");
        Objects.requireNonNull(cle, "cle");
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(reference, "reference");
    }

    /** A problem of one field, without legal source. */
    public static Probleme auChamp(String champ, String cle, Serializable... arguments) {
        return new Probleme(champ, cle, List.of(arguments), "");
    }

    /** A problem of the request as a whole, without legal source. */
    public static Probleme general(String cle, Serializable... arguments) {
        return new Probleme("", cle, List.of(arguments), "");
    }
}
