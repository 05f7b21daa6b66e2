package org.entstage.portail.demo.smtp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.entstage.portail.demo.ContrepartieReseau;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The mail sink: keeps the last {@value #CAPACITE} mails, of ten megabytes at most, and delivers none. */
public final class MessagerieDemo extends ContrepartieReseau {
    private static final Logger LOG = LoggerFactory.getLogger(MessagerieDemo.class);
    private static final int CAPACITE = 200;
    private static final int SILENCE_MAXIMAL = 120_000;
    private static final int CONNEXIONS_MAXIMUM = 16;

    private final Clock horloge;
    private final BoiteAuxLettres boite = new BoiteAuxLettres(CAPACITE);
    private final Set<Socket> connexions = ConcurrentHashMap.newKeySet();
    private ServerSocket porte;
    private ExecutorService fils;

    /** @param port 0 takes any free port */
    public MessagerieDemo(Clock horloge, int port) {
        super(port);
        this.horloge = horloge;
    }

    @Override
    public String nom() {
        return "messagerie";
    }

    @Override
    public String adresse() {
        return "smtp://127.0.0.1:" + port();
    }

    /** @return the mails kept, newest first */
    public List<Courriel> courriels() {
        return boite.tous();
    }

    /** @return one mail, if it is still kept */
    public Optional<Courriel> courriel(long id) {
        return boite.courriel(id);
    }

    /** Throws all mails away. */
    public void vider() {
        boite.vider();
    }

    @Override
    protected int ouvrir(InetAddress interfaceLocale, int portVoulu) throws IOException {
        porte = new ServerSocket(portVoulu, CONNEXIONS_MAXIMUM, interfaceLocale);
        fils = Executors.newFixedThreadPool(CONNEXIONS_MAXIMUM + 1, tache -> {
            Thread fil = new Thread(tache, "demo-smtp");
            fil.setDaemon(true);
            return fil;
        });
        ServerSocket mienne = porte;
        ExecutorService siens = fils;
        fils.execute(() -> accueillir(mienne, siens));
        return porte.getLocalPort();
    }

    @Override
    protected void fermer() {
        fermerSansBruit(porte);
        // Before the connections: one that is accepted at this very moment is then refused by the pool, and closed
        // there.
        fils.shutdownNow();
        connexions.forEach(MessagerieDemo::fermerSansBruit);
    }

    private void accueillir(ServerSocket mienne, Executor siens) {
        while (!mienne.isClosed()) {
            try {
                confier(mienne.accept(), siens);
            } catch (IOException e) {
                LOG.debug("the mail sink no longer listens: {}", e.toString());
            }
        }
    }

    private void confier(Socket prise, Executor siens) {
        connexions.add(prise);
        try {
            siens.execute(() -> servir(prise));
        } catch (RejectedExecutionException e) {
            connexions.remove(prise);
            fermerSansBruit(prise);
        }
    }

    private void servir(Socket prise) {
        try (prise) {
            prise.setSoTimeout(SILENCE_MAXIMAL);
            new SessionSmtp(prise, this::patienter, this::deposer).servir();
        } catch (IOException e) {
            LOG.debug("a mail client went away: {}", e.toString());
        } finally {
            connexions.remove(prise);
        }
    }

    private void deposer(String expediteur, List<String> destinataires, byte[] message) {
        boite.deposer(LecteurMime.lire(boite.prochainId(), horloge.instant(), expediteur, destinataires, message));
    }

    private static void fermerSansBruit(AutoCloseable prise) {
        try {
            prise.close();
        } catch (Exception e) {
            LOG.debug("closing failed: {}", e.toString());
        }
    }
}
