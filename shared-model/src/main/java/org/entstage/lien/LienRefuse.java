package org.entstage.lien;

/** A link opens nothing. The message names the link where it is known, never its secret. */
public class LienRefuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Motif {
        /** Cannot be a link, or nobody ever sent it. */
        INCONNU(false),
        /** Begins like a link that was sent, and is another one. */
        ALTERE(false),
        /** Good for something else. */
        AUTRE_USAGE(false),
        EXPIRE(true),
        REVOQUE(true),
        /** Its end purpose is reached. */
        ACCOMPLI(true);

        private final boolean fini;

        Motif(boolean fini) {
            this.fini = fini;
        }

        /** Whether it was good once: who holds it may be told so. */
        public boolean fini() {
            return fini;
        }
    }

    private final Motif motif;

    LienRefuse(Motif motif, Long lien) {
        super((lien == null ? "a link" : "link " + lien) + " is refused: " + motif);
        this.motif = motif;
    }

    public Motif motif() {
        return motif;
    }
}
