package org.entstage.portlet.commun.guichet;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import org.entstage.commun.Reseau;

/**
 * From where a call comes. Anybody can write {@code X-Forwarded-For}: it is read from its end, and only as far as known
 * proxies wrote it. One household has a whole IPv6 network of 64 bits, so that is what counts as one address.
 */
final class Appelant {

    private static final int OCTETS_DU_RESEAU = 8;

    /** {@code 203.0.113.7:5000} or {@code [2001:db8::1]:5000}: some proxies add the port. */
    private static final Pattern AVEC_PORT = Pattern.compile("\\[([^]]*)](?::\\d+)?|([^:]*):\\d+");

    private final List<Reseau> proxys;

    private Appelant(List<Reseau> proxys) {
        this.proxys = proxys;
    }

    /** @param proxys addresses and networks, checked when the settings were read */
    static Appelant derriere(Collection<String> proxys) {
        return new Appelant(
                proxys.stream().map(Reseau::lire).flatMap(Optional::stream).toList());
    }

    /** The address that is counted. */
    String de(HttpServletRequest request) {
        String directe = request.getRemoteAddr().replaceFirst("%.*$", "");
        Optional<InetAddress> connue = Reseau.adresse(directe);
        if (connue.isEmpty()) {
            return directe;
        }
        InetAddress adresse = connue.get();
        for (String precedente : annoncees(request)) {
            Optional<InetAddress> lue = Reseau.adresse(sansPort(precedente.strip()));
            if (!deConfiance(adresse) || lue.isEmpty()) {
                break;
            }
            adresse = lue.get();
        }
        return comptee(adresse);
    }

    /** What the proxies say, the nearest first. */
    private static List<String> annoncees(HttpServletRequest request) {
        List<String> adresses = new ArrayList<>();
        Collections.list(request.getHeaders("X-Forwarded-For"))
                .forEach(ligne -> adresses.addAll(Arrays.asList(ligne.split(","))));
        Collections.reverse(adresses);
        return adresses;
    }

    private static String sansPort(String adresse) {
        Matcher avecPort = AVEC_PORT.matcher(adresse);
        if (!avecPort.matches()) {
            return adresse;
        }
        return avecPort.group(1) == null ? avecPort.group(2) : avecPort.group(1);
    }

    private boolean deConfiance(InetAddress adresse) {
        return proxys.stream().anyMatch(proxy -> proxy.contient(adresse));
    }

    private static String comptee(InetAddress adresse) {
        return adresse instanceof Inet6Address
                ? HexFormat.of().formatHex(adresse.getAddress(), 0, OCTETS_DU_RESEAU)
                : adresse.getHostAddress();
    }
}
