package org.entstage.banc;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.entstage.portail.Navigateur;
import org.entstage.portail.TestPortal;

/** The portal with the product's web application, in a process of its own, as an operator would start it. */
final class PortailDuBanc implements AutoCloseable {

    private static final Duration LIMITE = Duration.ofMinutes(3);
    private static final int PAUSE = 50;

    private final ProcessusJava processus;
    private final String url;
    private final double secondes;

    private PortailDuBanc(ProcessusJava processus, String url, double secondes) {
        this.processus = processus;
        this.url = url;
        this.secondes = secondes;
    }

    /**
     * Starts it and waits for {@code /health}.
     *
     * @param chemin class path of the portal
     * @param wars pattern of the web applications
     * @param dossier empty, for the portal's data and journal
     */
    static PortailDuBanc demarrer(String chemin, String wars, BaseDuBanc base, Path dossier)
            throws IOException, InterruptedException {
        int port = portLibre();
        List<String> options = List.of(
                "-Xmx1g",
                "-Duser.timezone=Europe/Paris",
                "-Dportal.port=" + port,
                "-Dportal.data=" + dossier,
                "-Dportal.wars=" + wars,
                "-Djdbc.url=" + base.url(),
                "-Djdbc.user=" + base.compte(),
                "-Djdbc.password=" + base.motDePasse());
        long debut = System.nanoTime();
        ProcessusJava processus = ProcessusJava.lancer(
                chemin, options, TestPortal.class.getName(), List.of(), dossier.resolve("portail.log"));
        String url = "http://localhost:" + port;
        try {
            attendreLaSante(processus, URI.create(url + "/health"), debut);
        } catch (IOException | InterruptedException | RuntimeException echec) {
            processus.close();
            throw echec;
        }
        return new PortailDuBanc(processus, url, (System.nanoTime() - debut) / 1e9);
    }

    private static void attendreLaSante(ProcessusJava processus, URI sante, long debut)
            throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest question = HttpRequest.newBuilder(sante).build();
        while (System.nanoTime() - debut < LIMITE.toNanos()) {
            processus.exigerVivant();
            try {
                HttpResponse<String> reponse = client.send(question, BodyHandlers.ofString());
                if (reponse.statusCode() == 200) {
                    exigerLesPortlets(reponse.body());
                    return;
                }
            } catch (IOException pasEncore) {
                // The port opens when the portlets are ready.
            }
            Thread.sleep(PAUSE);
        }
        throw new IllegalStateException("no answer from " + sante + " within " + LIMITE);
    }

    private static void exigerLesPortlets(String sante) {
        if (sante.contains("REFUSED") || sante.contains("OUT OF SERVICE")) {
            throw new IllegalStateException("the portal does not serve all portlets:\n" + sante);
        }
    }

    private static int portLibre() throws IOException {
        try (ServerSocket prise = new ServerSocket(0)) {
            return prise.getLocalPort();
        }
    }

    String url() {
        return url;
    }

    /** Seconds from the start of Java to the first 200 of {@code /health}. */
    double secondesDeDemarrage() {
        return secondes;
    }

    /** Megabytes that the process keeps in memory now. */
    long memoireResidente() throws IOException {
        return processus.memoireResidente();
    }

    /** A new browser in which somebody is logged in. */
    Navigateur connecte(String login) {
        Navigateur navigateur = new Navigateur(url);
        navigateur.connecter(login);
        return navigateur;
    }

    @Override
    public void close() {
        processus.close();
    }
}
