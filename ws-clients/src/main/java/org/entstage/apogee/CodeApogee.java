package org.entstage.apogee;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one of Apogée's fault codes, {@code technical.<domain>.<type>.<object>}, means for us. */
enum CodeApogee {
    /** There is nothing to give: an answer like another. */
    SANS_DONNEE,
    /** The question was wrong: a malformed student number. */
    DEMANDE_FAUSSE,
    /** Apogée itself says that it is out of order. */
    PANNE,
    /** No code of Apogée. */
    AUCUN;

    private static final Pattern FORME = Pattern.compile("technical(\\.\\w+)+", Pattern.CASE_INSENSITIVE);

    /** A student whom this service does not know; the name notwithstanding, it is no matter of rights. */
    private static final List<String> INCONNUS =
            List.of("technical.parameter.noncoherentinput.invaliduser", "technical.security.invaliduser.user");

    private static final List<String> VIDES =
            List.of("technical.data.nullretrieve", "technical.parameter.nullretrieve");

    private static final List<String> REFUS =
            List.of("technical.parameter.noncoherentinput", "technical.parameter.nonpresentinput");

    /** The meaning of the first code found in these texts, the most telling first. */
    static CodeApogee parmi(List<String> textes) {
        for (String texte : textes) {
            Matcher code = FORME.matcher(texte == null ? "" : texte);
            if (code.find()) {
                return de(code.group().toLowerCase(Locale.ROOT));
            }
        }
        return AUCUN;
    }

    private static CodeApogee de(String code) {
        if (INCONNUS.contains(code) || VIDES.stream().anyMatch(code::startsWith)) {
            return SANS_DONNEE;
        }
        return REFUS.stream().anyMatch(code::startsWith) ? DEMANDE_FAUSSE : PANNE;
    }
}
