package org.entstage.commun;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/** Phone numbers: typed as people like, kept as E.164 ({@code +33123456789}). */
public final class NumeroTelephone {

    private NumeroTelephone() {}

    /**
     * The number as it is stored.
     *
     * @param saisi as typed, with blanks, dots, {@code 00} or {@code +}
     * @param pays ISO 3166-1 code of the country whose national numbers are meant, two letters
     * @return empty when it is no possible number
     */
    public static Optional<String> normaliser(String saisi, String pays) {
        PhoneNumberUtil numeros = PhoneNumberUtil.getInstance();
        try {
            String international =
                    saisi.strip().startsWith("00") ? "+" + saisi.strip().substring(2) : saisi;
            var numero = numeros.parse(international, pays);
            return numeros.isPossibleNumber(numero)
                    ? Optional.of(numeros.format(numero, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException pasUnNumero) {
            return Optional.empty();
        }
    }
}
