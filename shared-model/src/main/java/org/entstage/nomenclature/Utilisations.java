package org.entstage.nomenclature;

import java.util.Map;
import java.util.Set;

/** Counts where values of lists are kept; each feature that keeps some answers for its own rows. */
public interface Utilisations {

    /** The lists whose values these rows keep. */
    Set<Liste> listes();

    /**
     * How many rows of this institution keep each code; codes without any are missing.
     *
     * @param liste one of {@link #listes()}
     */
    Map<String, Long> parCode(Liste liste);
}
