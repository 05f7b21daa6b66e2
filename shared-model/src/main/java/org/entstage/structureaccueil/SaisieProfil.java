package org.entstage.structureaccueil;

import static org.entstage.commun.Texte.ouNul;

import org.entstage.nomenclature.RevisionNaf;

/**
 * What kind of organisation a host is, as somebody describes it; nothing of it must be known, empty texts become null.
 *
 * @param type code of the list TYPE_STRUCTURE
 * @param formeJuridique code of the list FORME_JURIDIQUE
 * @param effectif code of the list EFFECTIF
 * @param activite what was typed for the main activity: a code of INSEE's list, with or without words behind it, or
 *     words of its heading
 * @param revision the revision that the code is of; null for the one that a form asks for today
 */
public record SaisieProfil(String type, String formeJuridique, String effectif, String activite, RevisionNaf revision) {

    /** Nothing is known. */
    public static final SaisieProfil INCONNU = new SaisieProfil(null, null, null, null, null);

    public SaisieProfil {
        type = ouNul(type);
        formeJuridique = ouNul(formeJuridique);
        effectif = ouNul(effectif);
        activite = ouNul(activite);
    }

    /** Only the type is known. */
    public static SaisieProfil duType(String type) {
        return new SaisieProfil(type, null, null, null, null);
    }
}
