package org.entstage.portail.demo.cas;

/** The directory did not answer: nobody can log in, and it is nobody's fault. */
final class AnnuaireIndisponible extends Exception {
    private static final long serialVersionUID = 1L;

    AnnuaireIndisponible(Throwable cause) {
        super(cause);
    }
}
