package org.entstage.portail.demo.donnees;

import java.util.Locale;

/** SIRET numbers with a right key that no enterprise bears: real ones never begin with 0. */
final class Sirets {
    private Sirets() {}

    /** @param rang from 1 to 9,999,999 */
    static String siret(int rang) {
        String siren = avecCle(String.format(Locale.ROOT, "0%07d", rang));
        return avecCle(siren + "0001");
    }

    // Luhn: from the right, the key being the first, every second digit counts double.
    private static String avecCle(String chiffres) {
        int somme = 0;
        for (int i = 0; i < chiffres.length(); i++) {
            int chiffre = chiffres.charAt(chiffres.length() - 1 - i) - '0';
            int poids = i % 2 == 0 ? 2 * chiffre : chiffre;
            somme += poids > 9 ? poids - 9 : poids;
        }
        return chiffres + (10 - somme % 10) % 10;
    }
}
