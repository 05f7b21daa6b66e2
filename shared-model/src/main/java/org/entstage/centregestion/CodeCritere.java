package org.entstage.centregestion;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a centre may be attached to: a component, all versions of an étape, or one version. The more precise wins: the
 * version before the étape, the étape before the component.
 *
 * @param composante code of the component; empty for an étape
 * @param etape code of the étape; empty for a component
 * @param version empty for a component and for all versions
 */
public record CodeCritere(String composante, String etape, String version) implements Serializable {

    /** Codes of the student records hold no colon; lengths as in the table. */
    private static final Pattern CLE = Pattern.compile("(?:UFR:([^:]{1,20}))|(?:ETAPE:([^:]{1,20})(?::([^:]{1,10}))?)");

    public CodeCritere {
        if (composante.isEmpty() == etape.isEmpty() || etape.isEmpty() && !version.isEmpty()) {
            throw new IllegalArgumentException("a criterion is a component or an étape");
        }
    }

    public static CodeCritere composante(String code) {
        return new CodeCritere(code, "", "");
    }

    /** @param version null or empty for all versions */
    public static CodeCritere etape(String code, String version) {
        return new CodeCritere("", code, version == null ? "" : version);
    }

    /** Reads what {@link #cle()} wrote; empty for any other text. */
    public static Optional<CodeCritere> lire(String cle) {
        Matcher lue = CLE.matcher(cle == null ? "" : cle);
        if (!lue.matches()) {
            return Optional.empty();
        }
        return Optional.of(lue.group(1) != null ? composante(lue.group(1)) : etape(lue.group(2), lue.group(3)));
    }

    public boolean deComposante() {
        return etape.isEmpty();
    }

    /** One text for addresses and the journal: {@code UFR:SCI}, {@code ETAPE:M1MAT}, {@code ETAPE:M1MAT:201}. */
    public String cle() {
        return deComposante() ? "UFR:" + composante : "ETAPE:" + etape + (version.isEmpty() ? "" : ":" + version);
    }

    /** The code as people know it: {@code SCI}, {@code M1MAT}, {@code M1MAT-201}. */
    public String code() {
        return deComposante() ? composante : etape + (version.isEmpty() ? "" : "-" + version);
    }
}
