package org.entstage.notification.modele;

import java.util.Objects;

/**
 * Subject and body of a mail, both templates.
 *
 * @param sujet one line
 * @param corps plain text
 */
public record ModeleCourriel(String sujet, String corps) {

    public ModeleCourriel {
        Objects.requireNonNull(sujet, "sujet");
        Objects.requireNonNull(corps, "corps");
    }
}
