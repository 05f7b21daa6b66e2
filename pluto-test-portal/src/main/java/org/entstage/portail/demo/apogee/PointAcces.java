package org.entstage.portail.demo.apogee;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javax.xml.transform.Source;
import javax.xml.ws.Endpoint;
import javax.xml.ws.spi.http.HttpContext;
import javax.xml.ws.spi.http.HttpHandler;

/**
 * One service of the contract, bound to JAX-WS once and for all: it outlives the ports that are opened and closed before
 * it. Binding takes a second of work, done in the background; the first requests wait for it.
 */
final class PointAcces extends HttpContext {
    private final String chemin;
    private final Appels appels;
    private final CompletableFuture<HttpHandler> pret;

    /**
     * @param nom name of the service and last part of its address
     * @param service makes the object that implements the operations
     * @param appels where its calls are counted
     */
    PointAcces(String nom, Supplier<?> service, Appels appels, Executor arrierePlan) {
        this.chemin = "/services/" + nom;
        this.appels = appels;
        this.pret = CompletableFuture.supplyAsync(() -> lier("wsdl/" + nom + ".wsdl", service.get()), arrierePlan);
    }

    private HttpHandler lier(String wsdl, Object service) {
        List<Source> imports = DocumentsDuContrat.imports(wsdl);
        Endpoint endpoint = Endpoint.create(service);
        endpoint.setMetadata(imports);
        endpoint.publish(this);
        return handler;
    }

    Appels appels() {
        return appels;
    }

    HttpHandler traitement() {
        return pret.join();
    }

    @Override
    public String getPath() {
        return chemin;
    }

    @Override
    public Object getAttribute(String nom) {
        return null;
    }

    @Override
    public Set<String> getAttributeNames() {
        return Set.of();
    }
}
