package org.entstage.evaluation.campagne;

import java.time.LocalDate;

/**
 * A campaign in a list.
 *
 * @param centre name of the centre whose it is; null for the institution
 * @param passeeLe last day on which the task looked at it, or null
 * @param avancement of the placements that the reader may look after
 */
public record LigneCampagne(
        long id, EtatCampagne etat, String centre, SaisieCampagne saisie, LocalDate passeeLe, Avancement avancement) {}
