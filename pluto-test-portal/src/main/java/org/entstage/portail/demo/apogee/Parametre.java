package org.entstage.portail.demo.apogee;

/** Reads request parameters the way the contract asks for: absent, nil, empty and blank are the same. */
final class Parametre {
    private Parametre() {}

    /** @return the value without surrounding blanks, null when there is none */
    static String valeur(String brut) {
        return brut == null || brut.isBlank() ? null : brut.strip();
    }

    /** @return true when the criterion is absent or equal to the value */
    static boolean admet(String critere, String valeur) {
        String voulu = valeur(critere);
        return voulu == null || voulu.equals(valeur);
    }

    /** @return true when the criterion is absent or is the version as a number, leading zeros or not */
    static boolean admetVersion(String critere, int version) {
        String voulue = valeur(critere);
        return voulue == null || voulue.matches("0{0,6}\\d{1,3}") && Integer.parseInt(voulue) == version;
    }

    /** @return the witness O or N */
    static String temoin(boolean oui) {
        return oui ? "O" : "N";
    }
}
