package org.entstage.portail.demo.signature;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.entstage.portail.demo.ContrepartieAlterable;
import org.entstage.portail.demo.ContrepartieComptee;
import org.entstage.portail.demo.ContrepartieReseau;

/**
 * The server for electronic signatures: esup-signature's REST services below {@code /ws}, the pages of those who sign
 * beside them. Requests last as long as the process.
 */
public final class SignatureDemo extends ContrepartieReseau implements ContrepartieAlterable, ContrepartieComptee {
    /** The one circuit that it has. */
    public static final String CIRCUIT = "1";

    private static final int FILS = 8;

    private final Parapheurs parapheurs;
    private final ServicesRest services;
    private volatile boolean alteree;
    private HttpServer serveur;
    private ExecutorService fils;

    /**
     * @param cle API key that its callers must say
     * @param hoteSmtp mail server by which signatories are told that it is their turn
     * @param port 0 takes any free port
     */
    public SignatureDemo(Clock horloge, String cle, String hoteSmtp, String portSmtp, int port) {
        super(port);
        Avertissements avertissements = new Avertissements(hoteSmtp, portSmtp, this::pages);
        parapheurs = new Parapheurs(horloge, avertissements::prevenir);
        services = new ServicesRest(parapheurs, cle, CIRCUIT, this::patienter, this::alteree);
    }

    @Override
    public String nom() {
        return "signature";
    }

    @Override
    public String adresse() {
        return pages() + "/ws";
    }

    /** @return where people sign */
    public String pages() {
        return "http://127.0.0.1:" + port();
    }

    /** @return what was handed in, with what became of it */
    public Parapheurs parapheurs() {
        return parapheurs;
    }

    @Override
    public Map<String, Long> appels() {
        return services.appels();
    }

    @Override
    public boolean alteree() {
        return alteree;
    }

    @Override
    public void alteree(boolean oui) {
        alteree = oui;
    }

    @Override
    protected int ouvrir(InetAddress interfaceLocale, int portVoulu) throws IOException {
        serveur = HttpServer.create(new InetSocketAddress(interfaceLocale, portVoulu), FILS);
        fils = Executors.newFixedThreadPool(FILS, tache -> {
            Thread fil = new Thread(tache, "demo-signature");
            fil.setDaemon(true);
            return fil;
        });
        serveur.setExecutor(fils);
        serveur.createContext("/ws/", services);
        serveur.createContext("/", new PagesDeSignature(parapheurs, this::patienter));
        serveur.start();
        return serveur.getAddress().getPort();
    }

    @Override
    protected void fermer() {
        serveur.stop(0);
        fils.shutdownNow();
    }
}
