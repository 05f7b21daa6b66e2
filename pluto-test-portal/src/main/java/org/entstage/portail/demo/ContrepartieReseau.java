package org.entstage.portail.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;

/**
 * What the counterparts that own a port have in common: they listen on loopback only, keep the port of their first
 * start for all later ones, and hold their answers back.
 */
public abstract class ContrepartieReseau implements Contrepartie {
    private final Attente attente = new Attente();
    private volatile int port;
    private volatile boolean enMarche;

    /** @param port 0 takes any free port */
    protected ContrepartieReseau(int port) {
        this.port = port;
    }

    /**
     * Opens the port.
     *
     * @return the port really taken
     */
    protected abstract int ouvrir(InetAddress interfaceLocale, int portVoulu) throws IOException;

    /** Closes the port and all connections. */
    protected abstract void fermer();

    @Override
    public final synchronized void demarrer() {
        if (enMarche) {
            return;
        }
        try {
            port = ouvrir(InetAddress.getByName("127.0.0.1"), port);
            enMarche = true;
        } catch (IOException e) {
            throw new UncheckedIOException("counterpart " + nom() + " cannot listen on port " + port, e);
        }
    }

    @Override
    public final synchronized void arreter() {
        if (enMarche) {
            enMarche = false;
            fermer();
        }
    }

    @Override
    public final boolean enMarche() {
        return enMarche;
    }

    @Override
    public final int latence() {
        return attente.millisecondes();
    }

    @Override
    public final void latence(int millisecondes) {
        attente.millisecondes(millisecondes);
    }

    /** @return the port, 0 before the first start on a free port */
    public final int port() {
        return port;
    }

    /** Holds the current thread back for as long as the delay says. */
    protected final void patienter() {
        attente.patienter();
    }
}
