package org.entstage.commun;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses that begin with the same bits, written {@code 10.0.0.0/8}, {@code 2001:db8::/32} or as one address. Never asks
 * a name server.
 *
 * @param premiere an address of the network
 * @param bits how many bits its addresses share, 0 to 32 or 128
 */
public record Reseau(InetAddress premiere, int bits) {

    private static final Pattern IPV4 =
            Pattern.compile("(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F]*:[0-9a-fA-F:]*(\\d+(\\.\\d+){3})?");
    private static final Pattern BITS = Pattern.compile("\\d{1,3}");

    /** Reads a network or an address; empty when the text is neither. */
    public static Optional<Reseau> lire(String texte) {
        String[] parties = texte.strip().split("/", -1);
        Optional<InetAddress> adresse = adresse(parties[0]);
        if (adresse.isEmpty() || parties.length > 2) {
            return Optional.empty();
        }
        int longueur = adresse.get().getAddress().length * Byte.SIZE;
        if (parties.length == 1) {
            return Optional.of(new Reseau(adresse.get(), longueur));
        }
        if (!BITS.matcher(parties[1]).matches() || Integer.parseInt(parties[1]) > longueur) {
            return Optional.empty();
        }
        return Optional.of(new Reseau(adresse.get(), Integer.parseInt(parties[1])));
    }

    /** An address written in digits; empty for anything else, host names too. */
    public static Optional<InetAddress> adresse(String texte) {
        if (!IPV4.matcher(texte).matches() && !IPV6.matcher(texte).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(texte));
        } catch (UnknownHostException pasUneAdresse) {
            return Optional.empty();
        }
    }

    public boolean contient(InetAddress adresse) {
        byte[] ici = premiere.getAddress();
        byte[] autre = adresse.getAddress();
        if (ici.length != autre.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int masque = 0x80 >> bit % Byte.SIZE;
            if ((ici[bit / Byte.SIZE] & masque) != (autre[bit / Byte.SIZE] & masque)) {
                return false;
            }
        }
        return true;
    }
}
