package org.entstage.convention.document.modele;

import java.time.LocalDate;
import java.util.List;

/**
 * A document in one language as a place has it.
 *
 * @param cle the whole
 * @param origine label of the place whose text holds, empty for the institution, null for what is delivered
 * @param entier the place's own text that holds today, null for none
 * @param blocs the place's own blocks that hold today
 * @param prochaine first day after today on which something of this place's changes, null for none
 * @param brouillons what the place is writing
 */
public record EtatGabarit(
        CleGabarit cle,
        String origine,
        VersionPubliee entier,
        List<VersionPubliee> blocs,
        LocalDate prochaine,
        List<CleGabarit> brouillons) {

    public EtatGabarit {
        blocs = List.copyOf(blocs);
        brouillons = List.copyOf(brouillons);
    }
}
