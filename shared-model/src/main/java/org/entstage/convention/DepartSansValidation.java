package org.entstage.convention;

import java.util.List;
import org.entstage.circuit.NatureEtape;

/**
 * A placement begins soon and its convention is not validated, or not signed by all.
 *
 * @param etat in whose hands it is
 * @param jours days to the first day, from 1
 * @param manquent the steps that wait; none while the student has it, the signatures once it is validated
 */
public record DepartSansValidation(AvisDeConvention avis, EtatConvention etat, int jours, List<NatureEtape> manquent) {}
