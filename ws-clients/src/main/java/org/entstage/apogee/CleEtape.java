package org.entstage.apogee;

import static org.entstage.commun.Texte.ouNul;

import org.entstage.apogee.ws.administratifmetier.InsAdmEtpDTO3;

/**
 * A version of a step within a version of a diploma. Versions are texts in one service of Apogée and numbers in another.
 *
 * @param versionEtape null when unknown, like the diploma and its version
 */
record CleEtape(String etape, String versionEtape, String diplome, String versionDiplome) {

    /** @return null for a registration that names no step */
    static CleEtape de(InsAdmEtpDTO3 ligne) {
        if (ligne.getEtape() == null || ouNul(ligne.getEtape().getCodeEtp()) == null) {
            return null;
        }
        var diplome = ligne.getDiplome();
        return new CleEtape(
                ouNul(ligne.getEtape().getCodeEtp()),
                ouNul(ligne.getEtape().getVersionEtp()),
                diplome == null ? null : ouNul(diplome.getCodeDiplome()),
                diplome == null ? null : ouNul(diplome.getVersionDiplome()));
    }

    /** Whether both mean the same version: "021" and 21 do. */
    static boolean memeVersion(String texte, Integer nombre) {
        if (texte == null || nombre == null) {
            return false;
        }
        try {
            return Integer.parseInt(texte) == nombre;
        } catch (NumberFormatException pasUnNombre) {
            return false;
        }
    }
}
