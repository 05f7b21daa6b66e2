package org.entstage.nomenclature;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lists of values; nobody needs a right to read them. */
public interface Nomenclatures {

    /** Name under which {@link org.entstage.commun.jpa.VersionsDonnees} counts their changes. */
    String VERSION = "listes";

    /** The values that may be chosen today, in their order. */
    List<Valeur> liste(Liste liste);

    /** One value, also when it may no longer be chosen: old rows keep their label. */
    Optional<Valeur> valeur(Liste liste, String code);

    /** The label of a code; the code itself when the list lost it, so that nothing shows empty. */
    default String libelle(Liste liste, String code, Locale locale) {
        return code == null
                ? ""
                : valeur(liste, code).map(v -> v.libelle(locale)).orElse(code);
    }

    /**
     * Whether a form may send this code: one that may be chosen today, or the one that the row has already, because a
     * value that was closed since stays where it was.
     *
     * @param choisi what the form sends, null for nothing
     * @param present what the row has, or null
     */
    default boolean admet(Liste liste, String choisi, String present) {
        return choisi == null
                || choisi.equals(present) && valeur(liste, choisi).isPresent()
                || liste(liste).stream().anyMatch(valeur -> valeur.code().equals(choisi));
    }
}
