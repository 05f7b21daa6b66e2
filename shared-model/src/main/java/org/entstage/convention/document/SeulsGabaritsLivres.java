package org.entstage.convention.document;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The delivered templates hold everywhere. */
@Component
class SeulsGabaritsLivres implements GabaritsEnVigueur {

    private final GabaritsLivres livres;

    SeulsGabaritsLivres(GabaritsLivres livres) {
        this.livres = livres;
    }

    @Override
    public GabaritEnVigueur pour(TypeDocument type, Locale langue, long centre, LocalDate jour) {
        return livres.pour(type, langue);
    }
}
