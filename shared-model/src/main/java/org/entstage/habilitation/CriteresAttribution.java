package org.entstage.habilitation;

import java.util.Arrays;
import org.entstage.commun.Texte;

/**
 * What the list of grants is narrowed to; null leaves a criterion out.
 *
 * @param texte words of an account, a name, a filter or an attribute
 * @param role code of a role
 */
public record CriteresAttribution(String texte, String role) {

    /** Everything. */
    public static final CriteresAttribution AUCUN = new CriteresAttribution(null, null);

    public CriteresAttribution {
        texte = Texte.ouNul(texte);
        role = Texte.ouNul(role);
    }

    boolean retient(LigneAttribution ligne) {
        return (role == null || role.equals(ligne.octroi().role()))
                && (texte == null
                        || Arrays.stream(Texte.normaliser(texte).split(" ")).allMatch(ligne.recherche()::contains));
    }
}
