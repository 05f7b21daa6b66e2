package org.entstage.portail.demo.apogee;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import org.entstage.apogee.ws.administratifmetier.AdministratifMetierServiceInterface;
import org.entstage.apogee.ws.etudiantmetier.EtudiantMetierServiceInterface;
import org.entstage.apogee.ws.geographiemetier.GeographieMetierServiceInterface;
import org.entstage.apogee.ws.offreformationmetier.OffreFormationMetierServiceInterface;
import org.entstage.apogee.ws.pedagogiquemetier.PedagogiqueMetierServiceInterface;
import org.entstage.apogee.ws.referentielmetier.ReferentielMetierServiceInterface;
import org.entstage.portail.demo.ContrepartieAlterable;
import org.entstage.portail.demo.ContrepartieComptee;
import org.entstage.portail.demo.ContrepartieReseau;
import org.entstage.portail.demo.population.Population;

/**
 * The Apogée server: the six services below {@code /services}, over HTTP on loopback, for one user and password. It
 * counts its calls, and can also answer garbage.
 */
public final class ApogeeDemo extends ContrepartieReseau implements ContrepartieAlterable, ContrepartieComptee {
    private static final int FILS = 32;

    static {
        // The JDK's server writes head and body apart, and without this the second waits 40 ms for the first's receipt.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Map<String, PointAcces> services = new LinkedHashMap<>();
    private final Alteration alteration = new Alteration();
    private final String utilisateur;
    private final String motDePasse;
    private HttpServer serveur;
    private ExecutorService fils;

    /**
     * @param utilisateur and password: what HTTP Basic must say, for all services
     * @param port 0 takes any free port
     */
    public ApogeeDemo(Population population, String utilisateur, String motDePasse, int port) {
        super(port);
        this.utilisateur = utilisateur;
        this.motDePasse = motDePasse;
        ExecutorService arrierePlan = Executors.newSingleThreadExecutor(nommes("demo-apogee-start"));
        servir(EtudiantMetierServiceInterface.class, () -> new EtudiantService(population), arrierePlan);
        servir(AdministratifMetierServiceInterface.class, () -> new AdministratifService(population), arrierePlan);
        servir(OffreFormationMetierServiceInterface.class, () -> new OffreFormationService(population), arrierePlan);
        servir(ReferentielMetierServiceInterface.class, () -> new ReferentielService(population), arrierePlan);
        servir(GeographieMetierServiceInterface.class, () -> new GeographieService(population), arrierePlan);
        servir(PedagogiqueMetierServiceInterface.class, () -> new PedagogiqueService(population), arrierePlan);
        arrierePlan.shutdown();
    }

    private <S> void servir(Class<S> contrat, Supplier<S> service, Executor arrierePlan) {
        String nom = contrat.getSimpleName().replace("ServiceInterface", "");
        services.put(nom, new PointAcces(nom, service, new Appels(contrat), arrierePlan));
    }

    @Override
    public String nom() {
        return "apogee";
    }

    @Override
    public String adresse() {
        return "http://127.0.0.1:" + port() + "/services";
    }

    /** @return names of the six services */
    public Set<String> services() {
        return Set.copyOf(services.keySet());
    }

    /** @return address of a service, without {@code ?wsdl} */
    public String adresse(String service) {
        return adresse() + "/" + service;
    }

    /** Waits until all services answer at once: the first calls of a test or of a benchmark must not pay for the start. */
    public void attendreLesServices() {
        services.values().forEach(PointAcces::traitement);
    }

    /** @return calls by {@code <service>.<operation>} */
    @Override
    public Map<String, Long> appels() {
        Map<String, Long> appels = new LinkedHashMap<>();
        services.forEach((nom, service) ->
                service.appels().parOperation().forEach((operation, n) -> appels.put(nom + "." + operation, n)));
        return appels;
    }

    @Override
    public boolean alteree() {
        return alteration.active();
    }

    @Override
    public void alteree(boolean oui) {
        alteration.activer(oui);
    }

    @Override
    protected int ouvrir(InetAddress interfaceLocale, int portVoulu) throws IOException {
        serveur = HttpServer.create(new InetSocketAddress(interfaceLocale, portVoulu), FILS);
        fils = Executors.newFixedThreadPool(FILS, nommes("demo-apogee"));
        serveur.setExecutor(fils);
        services.values()
                .forEach(service -> serveur.createContext(
                        service.getPath(), new Guichet(service, utilisateur, motDePasse, this::patienter, alteration)));
        serveur.start();
        return serveur.getAddress().getPort();
    }

    @Override
    protected void fermer() {
        serveur.stop(0);
        fils.shutdownNow();
    }

    private static ThreadFactory nommes(String nom) {
        return tache -> {
            Thread fil = new Thread(tache, nom);
            fil.setDaemon(true);
            return fil;
        };
    }
}
