package org.entstage.structureaccueil;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/**
 * Number of an establishment in the national register: SIREN (9 digits) and NIC (5), checked by its key.
 *
 * @param valeur fourteen digits with a right key
 */
public record Siret(String valeur) {

    private static final Pattern FORME = Pattern.compile("\\d{14}");
    private static final String LA_POSTE = "356000000";

    /** @throws IllegalArgumentException when the digits or the key are wrong */
    public Siret {
        if (!juste(valeur)) {
            throw new IllegalArgumentException("not a SIRET");
        }
    }

    /** Reads what somebody typed: blanks and dots are ignored. Empty when it is no SIRET. */
    public static Optional<Siret> lire(String saisi) {
        String chiffres = saisi == null ? "" : saisi.replaceAll("[\\s.\\u00a0]", "");
        return juste(chiffres) ? Optional.of(new Siret(chiffres)) : Optional.empty();
    }

    /** The enterprise: what "the same host" means for the legal limits (L124-5, L124-6). */
    public String siren() {
        return valeur.substring(0, 9);
    }

    private static boolean juste(String chiffres) {
        if (chiffres == null
                || !FORME.matcher(chiffres).matches()
                || chiffres.chars().allMatch(c -> c == '0')) {
            return false;
        }
        return LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(chiffres) || agenceDeLaPoste(chiffres);
    }

    /** The post offices outnumber the Luhn key: there the sum of the digits is a multiple of five. */
    private static boolean agenceDeLaPoste(String chiffres) {
        return chiffres.startsWith(LA_POSTE)
                && chiffres.chars().map(c -> c - '0').sum() % 5 == 0;
    }
}
