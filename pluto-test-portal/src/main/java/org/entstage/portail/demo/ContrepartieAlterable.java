package org.entstage.portail.demo;

/** A counterpart that can also answer garbage: an HTTP success whose content is not what the contract says. */
public interface ContrepartieAlterable extends Contrepartie {
    /** @return true when it answers garbage */
    boolean alteree();

    /** Switches between true answers and garbage, at once. */
    void alteree(boolean oui);
}
