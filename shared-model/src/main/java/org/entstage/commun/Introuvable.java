package org.entstage.commun;

/**
 * The thing does not exist for this person: it does not exist at all, or it lies outside the perimeter. Both give the
 * same answer, so that nobody learns by trying numbers.
 */
public class Introuvable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Introuvable(String quoi) {
        super(quoi);
    }
}
