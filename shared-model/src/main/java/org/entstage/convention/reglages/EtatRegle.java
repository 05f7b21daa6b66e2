package org.entstage.convention.reglages;

import java.util.List;
import org.entstage.convention.regles.FicheRegle;
import org.entstage.convention.regles.Niveau;
import org.entstage.convention.regles.Reglage;

/**
 * One rule as its screen shows it for one place, today.
 *
 * @param enVigueur how it holds there
 * @param origine label of the centre whose setting decides, empty for the institution, null for the catalogue
 * @param propres rows of this place, the oldest first, those of other days included
 */
public record EtatRegle(FicheRegle fiche, Reglage enVigueur, String origine, List<ReglageEcrit> propres) {

    public EtatRegle {
        propres = List.copyOf(propres);
    }

    /** What a breach does there. */
    public Niveau niveau() {
        return enVigueur.niveau() == null ? fiche.niveau() : enVigueur.niveau();
    }
}
