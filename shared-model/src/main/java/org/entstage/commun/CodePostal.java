package org.entstage.commun;

import java.util.regex.Pattern;

/** The shape of a postcode: five digits in France (CEDEX codes included), free and at most ten characters abroad. */
public final class CodePostal {

    private static final Pattern FRANCE = Pattern.compile("(0[1-9]|[1-8]\\d|9[0-8])\\d{3}");
    private static final int LONGUEUR_MAXIMALE = 10;

    private CodePostal() {}

    /** @param pays ISO 3166-1 code, two letters */
    public static boolean valide(String codePostal, String pays) {
        return "FR".equals(pays) ? FRANCE.matcher(codePostal).matches() : codePostal.length() <= LONGUEUR_MAXIMALE;
    }
}
