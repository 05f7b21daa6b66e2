package org.entstage.scolarite;

import java.math.BigDecimal;

/**
 * A teaching element (ELP) that a stage validates.
 *
 * @param ects credits, null when unknown
 * @param heures hours, null when unknown
 */
public record ElementStage(String code, String libelle, BigDecimal ects, BigDecimal heures) {}
