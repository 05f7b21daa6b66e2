package org.entstage.notification.modele;

import java.util.List;
import org.entstage.commun.Probleme;

/**
 * A template on sample values.
 *
 * @param problemes why there is nothing to see; then subject and body are empty
 */
public record Apercu(String sujet, String corps, List<Probleme> problemes) {

    public Apercu {
        problemes = List.copyOf(problemes);
    }
}
