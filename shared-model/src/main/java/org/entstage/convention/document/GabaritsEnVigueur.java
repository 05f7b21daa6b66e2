package org.entstage.convention.document;

import java.time.LocalDate;
import java.util.Locale;

/** Which text a document has: staff may write its own, the delivered one is the last resort. */
public interface GabaritsEnVigueur {

    /**
     * @param langue one of {@link TypeDocument#langues}
     * @param centre id of the centre de gestion
     * @param jour day on which the document is made
     */
    GabaritEnVigueur pour(TypeDocument type, Locale langue, long centre, LocalDate jour);
}
