package org.entstage.geographie;

import java.util.List;
import java.util.Optional;

/**
 * A French department, or a collectivity overseas that has none.
 *
 * @param code two or three characters, for example {@code 35}, {@code 2A}, {@code 974}
 * @param nom with accents
 */
public record Departement(String code, String nom, Region region) {

    /** Postcodes of Corsica up to here are those of its south. */
    private static final int CORSE_DU_SUD = 20_199;

    /** All of them, in the order of their codes, the collectivities last. */
    public static List<Departement> tous() {
        return TableDesDepartements.TOUS;
    }

    /** The one of that code; empty when there is none. */
    public static Optional<Departement> de(String code) {
        return Optional.ofNullable(code).map(TableDesDepartements.PAR_CODE::get);
    }

    /**
     * Where a French address is.
     *
     * @param codeCommune INSEE code of the commune: the better source; or null
     * @param codePostal five digits, or null; for a few communes near a border it names the neighbour
     */
    public static Optional<Departement> de(String codeCommune, String codePostal) {
        return codeCommune != null && codeCommune.strip().length() == 5
                ? de(debut(codeCommune.strip())).or(() -> duCodePostal(codePostal))
                : duCodePostal(codePostal);
    }

    private static Optional<Departement> duCodePostal(String codePostal) {
        if (codePostal == null || !codePostal.strip().matches("\\d{5}")) {
            return Optional.empty();
        }
        String code = codePostal.strip();
        if (code.startsWith("20")) {
            return de(Integer.parseInt(code) <= CORSE_DU_SUD ? "2A" : "2B");
        }
        return de(debut(code));
    }

    /** Overseas a code begins with the three characters of the department, elsewhere with two. */
    private static String debut(String code) {
        return code.substring(0, code.startsWith("97") || code.startsWith("98") ? 3 : 2);
    }
}
