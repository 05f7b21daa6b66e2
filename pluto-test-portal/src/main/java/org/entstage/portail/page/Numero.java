package org.entstage.portail.page;

import java.security.SecureRandom;
import javax.servlet.http.HttpServletRequest;

/** A short number that a reader can quote and an operator can find in the log. */
final class Numero {

    private static final SecureRandom HASARD = new SecureRandom();

    private Numero() {}

    /** The number of this request's failure, made at the first call. */
    static String de(HttpServletRequest requete) {
        String numero = (String) requete.getAttribute(Numero.class.getName());
        if (numero == null) {
            numero = nouveau();
            requete.setAttribute(Numero.class.getName(), numero);
        }
        return numero;
    }

    /** Eight digits and letters without look-alikes. */
    static String nouveau() {
        String lettres = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
        StringBuilder numero = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            numero.append(lettres.charAt(HASARD.nextInt(lettres.length())));
        }
        return numero.toString();
    }
}
