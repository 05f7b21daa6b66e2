package org.entstage.portail.demo.apogee;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.ws.spi.http.HttpContext;

/** Shows a request of the JDK's HTTP server to JAX-WS, which then needs no server of its own. */
final class EchangePortable extends javax.xml.ws.spi.http.HttpExchange {
    private final com.sun.net.httpserver.HttpExchange echange;
    private final InputStream requete;
    private final HttpContext contexte;
    private int statut = 200;
    private boolean entetesEnvoyes;

    /** @param requete what was read of the request's body, all of it */
    EchangePortable(com.sun.net.httpserver.HttpExchange echange, byte[] requete, HttpContext contexte) {
        this.echange = echange;
        this.requete = new ByteArrayInputStream(requete);
        this.contexte = contexte;
    }

    @Override
    public Map<String, List<String>> getRequestHeaders() {
        return echange.getRequestHeaders();
    }

    @Override
    public String getRequestHeader(String nom) {
        return echange.getRequestHeaders().getFirst(nom);
    }

    @Override
    public Map<String, List<String>> getResponseHeaders() {
        return echange.getResponseHeaders();
    }

    @Override
    public void addResponseHeader(String nom, String valeur) {
        echange.getResponseHeaders().add(nom, valeur);
    }

    @Override
    public String getRequestURI() {
        return echange.getRequestURI().toString();
    }

    @Override
    public String getContextPath() {
        return "";
    }

    @Override
    public String getRequestMethod() {
        return echange.getRequestMethod();
    }

    @Override
    public HttpContext getHttpContext() {
        return contexte;
    }

    @Override
    public void close() throws IOException {
        envoyerEntetes(-1);
        echange.close();
    }

    @Override
    public InputStream getRequestBody() {
        return requete;
    }

    @Override
    public OutputStream getResponseBody() throws IOException {
        envoyerEntetes(0);
        return echange.getResponseBody();
    }

    @Override
    public void setStatus(int valeur) {
        statut = valeur;
    }

    @Override
    public InetSocketAddress getRemoteAddress() {
        return echange.getRemoteAddress();
    }

    @Override
    public InetSocketAddress getLocalAddress() {
        return echange.getLocalAddress();
    }

    @Override
    public String getProtocol() {
        return echange.getProtocol();
    }

    @Override
    public String getScheme() {
        return "http";
    }

    @Override
    public String getPathInfo() {
        return null;
    }

    @Override
    public String getQueryString() {
        return echange.getRequestURI().getRawQuery();
    }

    @Override
    public Object getAttribute(String nom) {
        return null;
    }

    @Override
    public Set<String> getAttributeNames() {
        return Set.of();
    }

    @Override
    public Principal getUserPrincipal() {
        return null;
    }

    @Override
    public boolean isUserInRole(String role) {
        return false;
    }

    private void envoyerEntetes(long longueur) throws IOException {
        if (!entetesEnvoyes) {
            entetesEnvoyes = true;
            echange.sendResponseHeaders(statut, longueur);
        }
    }
}
