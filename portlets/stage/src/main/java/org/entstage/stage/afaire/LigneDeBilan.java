package org.entstage.stage.afaire;

import java.util.List;
import org.entstage.convention.ResultatDEtape;

/**
 * One row of a report.
 *
 * @param raisons why it was refused, in the reader's language; empty when it was done
 */
public record LigneDeBilan(ResultatDEtape resultat, List<String> raisons) {}
