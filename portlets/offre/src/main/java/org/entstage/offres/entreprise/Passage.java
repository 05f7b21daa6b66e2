package org.entstage.offres.entreprise;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.entstage.droits.Acteur;
import org.entstage.lien.Jeton;
import org.entstage.offre.entreprise.VisiteDEntreprise;
import org.entstage.portlet.commun.guichet.Demande;

/**
 * Somebody who has a link asks for a page of its space.
 *
 * @param suite the parts of the address after the secret
 */
record Passage(Demande demande, VisiteDEntreprise visite, Jeton jeton, List<String> suite) {

    private static final int CHIFFRES = 18;

    /** The parts of an address: the secret, whatever it is, and what comes after. */
    static List<String> parts(Demande demande) {
        return Arrays.asList(demande.suite().split("/", -1));
    }

    Acteur acteur() {
        return visite.acteur();
    }

    long structure() {
        return visite.structure();
    }

    Locale langue() {
        return demande.langue();
    }

    /** Which part of the space; empty for its first page. */
    String rubrique() {
        return suite.isEmpty() ? "" : suite.get(0);
    }

    /** What stands at a place of the address; empty for nothing. */
    String part(int rang) {
        return rang < suite.size() ? suite.get(rang) : "";
    }

    /** The number at a place of the address; empty where there is none. */
    OptionalLong nombre(int rang) {
        String part = part(rang);
        return part.matches("\\d{1," + CHIFFRES + "}") ? OptionalLong.of(Long.parseLong(part)) : OptionalLong.empty();
    }

    /** The address of a page of this space. */
    String vers(Object... parts) {
        StringBuilder adresse = new StringBuilder(demande.racine()).append('/').append(jeton.texte());
        for (Object part : parts) {
            adresse.append('/').append(part);
        }
        return adresse.toString();
    }

    /** The same in the language that was chosen. */
    String page(Object... parts) {
        return vers(parts) + (demande.choisie() ? "?langue=" + langue().getLanguage() : "");
    }

    /** The same once something was done. */
    String apres(String fait, Object... parts) {
        return demande.apres(vers(parts), fait);
    }

    /** Whether a form of this space was sent. */
    boolean sien() {
        return jeton.estDuFormulaire(demande.champ("_lien"));
    }
}
