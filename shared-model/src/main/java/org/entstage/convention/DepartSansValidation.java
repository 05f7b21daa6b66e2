package org.entstage.convention;

import java.util.List;
import org.entstage.circuit.NatureEtape;

/**
 * A placement begins soon and its convention is not validated.
 *
 * @param etat in whose hands it is
 * @param jours days to the first day, from 1
 * @param manquent the steps that wait; none while the student has it
 */
public record DepartSansValidation(AvisDeConvention avis, EtatConvention etat, int jours, List<NatureEtape> manquent) {}
