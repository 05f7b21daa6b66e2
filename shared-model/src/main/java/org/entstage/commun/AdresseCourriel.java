package org.entstage.commun;

import java.util.regex.Pattern;

/** The shape of a mail address; whether it exists, only a message tells. */
public final class AdresseCourriel {

    private static final int LONGUEUR_MAXIMALE = 254;
    private static final Pattern FORME = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\".]+(\\.[^@\\s,;<>\".]+)+");

    private AdresseCourriel() {}

    /** One {@code @}, a domain with a dot, no double dot, no list, 254 characters at the most. */
    public static boolean valide(String adresse) {
        return adresse != null
                && adresse.length() <= LONGUEUR_MAXIMALE
                && !adresse.contains("..")
                && FORME.matcher(adresse).matches();
    }
}
