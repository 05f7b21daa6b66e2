package org.entstage.portail.demo.cas;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import javax.servlet.DispatcherType;
import javax.servlet.ServletContext;
import javax.servlet.http.HttpServlet;
import org.entstage.portail.demo.Attente;
import org.entstage.portail.demo.Contrepartie;

/**
 * The single sign-on. The portal mounts it with {@link #installer(ServletContext)} on the context {@code /cas} and stops
 * or slows it like the other counterparts: a stopped one answers 503.
 */
public final class CasDemo implements Contrepartie {
    private final Clock horloge;
    private final String adresse;
    private final Attente attente = new Attente();
    private final ServicesAutorises services;
    private final Sessions sessions;
    private final Billets billets;
    private final JetonsDeFormulaire jetons;
    private final Freins freins;
    private final Identification identification;
    private volatile boolean enMarche = true;

    /**
     * @param adresse where people reach it, for example {@code http://localhost:8080/cas}
     * @param annuaire address of the directory, asked at each login
     * @param baseLdap below which people are searched
     * @param prefixes addresses of the services that may ask for tickets, the portal's first
     */
    public CasDemo(Clock horloge, String adresse, Supplier<String> annuaire, String baseLdap, List<String> prefixes) {
        this.horloge = horloge;
        this.adresse = adresse;
        services = new ServicesAutorises(prefixes);
        sessions = new Sessions(horloge);
        billets = new Billets(horloge);
        jetons = new JetonsDeFormulaire(horloge);
        freins = new Freins(horloge);
        identification = new Identification(annuaire, baseLdap);
    }

    /** Registers filter and servlets on a context that starts. */
    public void installer(ServletContext contexte) {
        contexte.addFilter("cas-marche", new FiltreDeMarche(this, attente))
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
        Deconnexion deconnexion = new Deconnexion(new AvisDeDeconnexion(horloge));
        servlet(contexte, "login", new ConnexionServlet(this, deconnexion), "/login");
        servlet(contexte, "validate", new ValidationServlet(this), "/p3/serviceValidate", "/serviceValidate");
        servlet(contexte, "logout", new DeconnexionServlet(this, deconnexion), "/logout");
        servlet(contexte, "racine", new RacineServlet(), "");
    }

    private static void servlet(ServletContext contexte, String nom, HttpServlet servlet, String... chemins) {
        contexte.addServlet("cas-" + nom, servlet).addMapping(chemins);
    }

    @Override
    public String nom() {
        return "cas";
    }

    @Override
    public String adresse() {
        return adresse;
    }

    @Override
    public void demarrer() {
        enMarche = true;
    }

    @Override
    public void arreter() {
        enMarche = false;
    }

    @Override
    public boolean enMarche() {
        return enMarche;
    }

    @Override
    public int latence() {
        return attente.millisecondes();
    }

    @Override
    public void latence(int millisecondes) {
        attente.millisecondes(millisecondes);
    }

    ServicesAutorises services() {
        return services;
    }

    Sessions sessions() {
        return sessions;
    }

    Billets billets() {
        return billets;
    }

    JetonsDeFormulaire jetons() {
        return jetons;
    }

    Freins freins() {
        return freins;
    }

    Identification identification() {
        return identification;
    }
}
