package org.entstage.apogee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.xml.ws.BindingProvider;
import javax.xml.ws.soap.SOAPFaultException;
import org.entstage.commun.SystemeIndisponible;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One service of Apogée: makes its ports from the packaged WSDL, calls them, and tells the three kinds of failure apart.
 *
 * <p>A JAX-WS port serves one thread at a time and costs some 10 ms to make, so ports are lent and taken back.
 *
 * @param <P> generated interface of the service
 */
final class ServiceApogee<P> {

    /** One call of a generated interface. */
    @FunctionalInterface
    interface Appel<P, R> {
        R faire(P port) throws Exception;
    }

    private static final Logger LOG = LoggerFactory.getLogger(ServiceApogee.class);

    private final AccesService acces;
    private final Supplier<P> fabrique;
    private final Function<Exception, List<String>> detailDeFaute;
    private final Queue<P> libres = new ConcurrentLinkedQueue<>();

    /**
     * @param fabrique makes a port; is called by one thread at a time
     * @param detailDeFaute texts of the service's own fault, empty for any other exception
     */
    ServiceApogee(AccesService acces, Supplier<P> fabrique, Function<Exception, List<String>> detailDeFaute) {
        this.acces = acces;
        this.fabrique = fabrique;
        this.detailDeFaute = detailDeFaute;
    }

    /** Makes ports before anybody waits for them; opens no connection. */
    void prechauffer(int ports) {
        List<P> faits = new ArrayList<>();
        for (int i = 0; i < ports; i++) {
            faits.add(fabriquer());
        }
        libres.addAll(faits);
    }

    /**
     * @return empty when Apogée says that there is no data
     * @throws DemandeRefusee when Apogée finds the question wrong
     * @throws FauteInconnue when the server answers a fault that is not one of Apogée's
     * @throws SystemeIndisponible for everything else
     */
    <R> Optional<R> appeler(Appel<P, R> appel) {
        P port = libres.poll();
        if (port == null) {
            port = fabriquer();
        }
        try {
            return Optional.ofNullable(appel.faire(port));
        } catch (Exception echec) {
            return sansDonneeOuEchec(echec);
        } finally {
            libres.add(port);
        }
    }

    private synchronized P fabriquer() {
        P port = fabrique.get();
        ((BindingProvider) port).getRequestContext().putAll(acces.contexte());
        return port;
    }

    private <R> Optional<R> sansDonneeOuEchec(Exception echec) {
        List<String> textes = textes(echec);
        CodeApogee code = CodeApogee.parmi(textes);
        if (code == CodeApogee.SANS_DONNEE) {
            return Optional.empty();
        }
        Object raison = textes.isEmpty() ? echec : textes;
        if (code == CodeApogee.DEMANDE_FAUSSE) {
            LOG.info("{} finds the question wrong: {}", acces, raison);
        } else {
            LOG.warn("{} failed: {}", acces, String.valueOf(raison));
        }
        throw switch (code) {
            case DEMANDE_FAUSSE -> new DemandeRefusee(echec);
            case PANNE, SANS_DONNEE -> new SystemeIndisponible(SystemeIndisponible.APOGEE, echec);
            case AUCUN ->
                textes.isEmpty()
                        ? new SystemeIndisponible(SystemeIndisponible.APOGEE, echec)
                        : new FauteInconnue(echec);
        };
    }

    /** The fault's string first, then what its detail says; empty when there was no fault at all. */
    private List<String> textes(Exception echec) {
        if (echec instanceof SOAPFaultException faute) {
            List<String> textes = new ArrayList<>();
            textes.add(String.valueOf(faute.getFault().getFaultString()));
            if (faute.getFault().getDetail() != null) {
                textes.add(faute.getFault().getDetail().getTextContent());
            }
            return textes;
        }
        return detailDeFaute.apply(echec);
    }
}
