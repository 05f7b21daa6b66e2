package org.entstage.commun;

/**
 * How many rows a list has: exact up to {@value #PLAFOND}, "more than" beyond. Counting further costs time that grows
 * with the table and tells a reader nothing.
 *
 * @param nombre rows counted, 0 to {@value #PLAFOND}
 * @param depasse whether there are more than {@code nombre}
 */
public record Total(int nombre, boolean depasse) {

    /** Rows counted exactly at the most. */
    public static final int PLAFOND = 1000;

    /** @param comptes rows found by a count that stopped at {@link #PLAFOND} + 1 */
    public static Total de(int comptes) {
        return new Total(Math.min(comptes, PLAFOND), comptes > PLAFOND);
    }
}
