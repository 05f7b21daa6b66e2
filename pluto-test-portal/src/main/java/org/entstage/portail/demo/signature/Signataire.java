package org.entstage.portail.demo.signature;

import java.time.Instant;

/** Who is asked to sign in one step of a request, and what he did. Guarded by its {@link Demande}. */
public final class Signataire {
    private final int etape;
    private final String nom;
    private final String courriel;
    private final String jeton;
    private String geste;
    private Instant quand;
    private String motif;
    private boolean prevenu;

    Signataire(int etape, String nom, String courriel, String jeton) {
        this.etape = etape;
        this.nom = nom;
        this.courriel = courriel;
        this.jeton = jeton;
    }

    void agir(String quoi, Instant moment, String pourquoi) {
        geste = quoi;
        quand = moment;
        motif = pourquoi;
    }

    /** @return whether he is told for the first time */
    boolean prevenir() {
        boolean premiere = !prevenu;
        prevenu = true;
        return premiere;
    }

    /** @return from 1 */
    public int etape() {
        return etape;
    }

    public String nom() {
        return nom;
    }

    public String courriel() {
        return courriel;
    }

    /** @return the secret of his page */
    public String jeton() {
        return jeton;
    }

    /** @return signed or refused; null while he did nothing */
    public String geste() {
        return geste;
    }

    public Instant quand() {
        return quand;
    }

    /** @return why he refused, or null */
    public String motif() {
        return motif;
    }
}
