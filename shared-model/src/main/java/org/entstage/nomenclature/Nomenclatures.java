package org.entstage.nomenclature;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lists of values; nobody needs a right to read them. */
public interface Nomenclatures {

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
}
