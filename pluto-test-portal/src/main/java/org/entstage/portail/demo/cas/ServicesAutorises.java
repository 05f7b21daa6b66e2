package org.entstage.portail.demo.cas;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * The services that may ask for tickets. Compared part by part, never as text: {@code http://portail.example.org.evil/}
 * begins like {@code http://portail.example.org} without being it.
 */
final class ServicesAutorises {
    private final List<URI> prefixes;

    ServicesAutorises(List<String> prefixes) {
        this.prefixes = prefixes.stream().map(URI::create).toList();
    }

    boolean autorise(String service) {
        try {
            URI demande = new URI(service).parseServerAuthority();
            return prefixes.stream().anyMatch(prefixe -> couvre(prefixe, demande));
        } catch (java.net.URISyntaxException e) {
            return false;
        }
    }

    private static boolean couvre(URI prefixe, URI demande) {
        return demande.getUserInfo() == null
                && demande.getFragment() == null
                && egaux(prefixe.getScheme(), demande.getScheme())
                && egaux(prefixe.getHost(), demande.getHost())
                && port(prefixe) == port(demande)
                && cheminCouvert(prefixe.getPath(), demande.normalize().getPath());
    }

    private static boolean cheminCouvert(String prefixe, String chemin) {
        String dossier = prefixe.endsWith("/") ? prefixe : prefixe + "/";
        return (chemin + "/").startsWith(dossier) && !chemin.contains("..");
    }

    private static boolean egaux(String a, String b) {
        return a != null && b != null && a.toLowerCase(Locale.ROOT).equals(b.toLowerCase(Locale.ROOT));
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }
}
