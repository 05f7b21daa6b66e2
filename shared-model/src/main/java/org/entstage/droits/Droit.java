package org.entstage.droits;

import java.util.Objects;

/** One right of a role. */
public record Droit(Action action, Portee portee) {

    public Droit {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(portee, "portee");
    }
}
