package org.entstage.portail.demo.cas;

import java.security.SecureRandom;
import java.util.Base64;

/** Unguessable identifiers of tickets: 192 bits, in characters that need no escaping. */
final class Hasard {
    private static final SecureRandom SOURCE = new SecureRandom();
    private static final int OCTETS = 24;

    private Hasard() {}

    static String ticket(String prefixe) {
        byte[] octets = new byte[OCTETS];
        SOURCE.nextBytes(octets);
        return prefixe + "-" + Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }
}
